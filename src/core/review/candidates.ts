import type { Mention, PlaceMention, UnplacedMention } from '../edition/model.ts';
import { pointOf } from '../edition/point-of.ts';
import type { ProposedPlace } from '../edition/proposal.ts';
import { fold } from '../gazetteer/fold.ts';
import { distanceKm } from '../geodesy/wgs84.ts';
import type { Kilometres } from '../units.ts';
import type { CandidatePlace, KnownPlace, OtherPlace } from './candidate-place.ts';
import { type CandidateReason, reasonsFor } from './candidate-reasons.ts';

/** On the list, on the map and on the keyboard; the letters that follow are other keys'. */
export const letters = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof letters)[number];

/** A candidate as it is shown. */
export interface Candidate {
  readonly letter: Letter;
  readonly place: CandidatePlace;
  /** 0 to 1; null for one that a reader brought in. */
  readonly likelihood: number | null;
  /** The closest point that the article names otherwise; null where it names none. */
  readonly nearest: { readonly place: KnownPlace; readonly km: Kilometres } | null;
  /** The weightiest first. */
  readonly reasons: readonly CandidateReason[];
}

/** What an article names. */
export interface Named {
  readonly mentions: readonly Mention[];
  readonly places: readonly KnownPlace[];
}

/**
 * The candidates of a mention, lettered from the likeliest on, each with what speaks for it. A place that somebody
 * chose and nobody proposed comes last.
 *
 * @param written the name as the text has it
 * @param named what the mention's article names
 */
export function candidatesOf(
  mention: PlaceMention | UnplacedMention,
  written: string,
  named: Named,
): readonly Candidate[] {
  const proposed = mention.proposal?.candidates ?? [];
  const brought = broughtIn(mention, proposed, named.places);
  const shown = [
    ...proposed
      .slice(0, letters.length - brought.length)
      .map((place) => ({ place, likelihood: place.confidence })),
    ...brought.map((place) => ({ place, likelihood: null })),
  ];
  const rivals = shown.map(({ place }) => place);
  const others = otherPlaces(named, mention, written, rivals);
  return shown.map((each, i) => ({
    ...each,
    letter: letters[i] ?? 'D',
    nearest: nearestOf(each.place, others),
    reasons: reasonsFor(each.place, {
      written,
      rivals,
      others,
      told: i === 0 ? (mention.proposal?.reasons ?? []) : [],
    }),
  }));
}

/** The place that the mention stands for, where it is none of those proposed. */
function broughtIn(
  mention: PlaceMention | UnplacedMention,
  proposed: readonly ProposedPlace[],
  places: readonly KnownPlace[],
): readonly CandidatePlace[] {
  if (mention.kind === 'unplaced') return [];
  if (proposed.some(({ placeId }) => placeId === mention.placeId)) return [];
  const place = places.find(({ id }) => id === mention.placeId);
  const point = place && pointOf(place);
  if (place === undefined || !point) return [];
  const { id, label, kind, countryCode } = place;
  return [{ placeId: id, label, kind, countryCode, container: null, population: 0, point }];
}

/** What the article names beside the name itself: neither a candidate nor another place of that name. */
function otherPlaces(
  { mentions, places }: Named,
  { id }: Mention,
  written: string,
  rivals: readonly CandidatePlace[],
): readonly OtherPlace[] {
  const times = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.kind !== 'place' || mention.id === id) continue;
    times.set(mention.placeId, (times.get(mention.placeId) ?? 0) + 1);
  }
  const key = fold(written);
  return places
    .filter((place) => !rivals.some(({ placeId }) => placeId === place.id))
    .filter((place) => !Object.values(place.label).some((label) => fold(label) === key))
    .flatMap((place) => {
      const count = times.get(place.id);
      return count === undefined ? [] : [{ place, times: count }];
    });
}

function nearestOf({ point }: CandidatePlace, others: readonly OtherPlace[]): Candidate['nearest'] {
  let nearest: Candidate['nearest'] = null;
  for (const { place } of others) {
    if (place.geometry.type !== 'point') continue;
    const km = distanceKm(point, place.geometry.point);
    if (nearest === null || km < nearest.km) nearest = { place, km };
  }
  return nearest;
}
