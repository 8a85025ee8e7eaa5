import type { Mention, Place, PlaceId } from '../edition/model.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { claimPlace, MOST_OTHERS } from './named-places.ts';
import type { ClaimPlace, NamedPlace } from './place.ts';
import { isTown } from './sort-of-place.ts';

/** What is proposed with less than this is one of several places. */
const LEAST_CONFIDENCE = 0.5;

/**
 * An article's mentions of places as the rules for claims read them: what somebody decided holds; of what was only
 * proposed, what is no more than a guess has no place.
 *
 * @param placeOf the edition's own places, for those that the gazetteer does not have
 */
export function mentionedPlaces(
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  placeOf: ReadonlyMap<PlaceId, MentionedPlace>,
): NamedPlace[] {
  return mentions.flatMap((mention): NamedPlace[] => {
    if (mention.kind === 'system') return [];
    const { start, end, sense, proposal, reviewed } = mention;
    const named = { start, end, text: text.slice(start, end), sense };
    if (mention.kind === 'unplaced') return [{ ...named, place: null, doubt: 'unresolved' }];
    const { placeId } = mention;
    const others = (proposal?.candidates ?? []).filter((each) => each.placeId !== placeId);
    const country = others.find(({ kind }) => kind === 'country');
    const namesake = country === undefined ? null : inGazetteer(country.placeId, gazetteer);
    const more = namesake === null ? {} : { namesake };
    const doubt = reviewed ? null : doubtOf(proposal);
    if (doubt !== null) return [{ ...named, ...more, place: null, doubt }];
    const own = placeOf.get(placeId);
    const place =
      inGazetteer(placeId, gazetteer) ?? (own === undefined ? null : ownPlace(own, gazetteer));
    if (place === null) return [{ ...named, ...more, place, doubt: 'unresolved' }];
    const area = others
      .filter(({ kind }) => kind === 'region')
      .flatMap((each) => inGazetteer(each.placeId, gazetteer) ?? [])
      .find((region) => region.feature === 'region' && region.id === place.region);
    const towns = others
      .filter(({ kind }) => kind === 'city')
      .flatMap((each) => inGazetteer(each.placeId, gazetteer) ?? [])
      .filter(({ feature }) => isTown(feature));
    const town = towns.find(({ region }) => region === place.id);
    return [
      {
        ...{ ...named, ...more, place, doubt: null },
        ...(area && { territory: area }),
        ...(town && { town }),
        others: towns.filter((each) => each !== town).slice(0, MOST_OTHERS),
      },
    ];
  });
}

/** What is needed of a place that only the edition has. */
export type MentionedPlace = Pick<
  Place,
  'id' | 'ids' | 'kind' | 'label' | 'geometry' | 'countryCode'
>;

function doubtOf(proposal: Extract<Mention, { kind: 'place' }>['proposal']): NamedPlace['doubt'] {
  if (proposal === undefined) return null;
  if (proposal.reasons.some(({ code }) => code === 'placed-in-container')) return 'unresolved';
  return proposal.confidence < LEAST_CONFIDENCE ? 'ambiguous' : null;
}

function inGazetteer(id: string, gazetteer: Gazetteer): ClaimPlace | null {
  const index = gazetteer.indexOf(id);
  return index === null ? null : claimPlace(gazetteer.place(index, 'en'), gazetteer);
}

/** The gazetteer's place of the same ids; else where somebody put one by hand: a point, as precise as a town. */
function ownPlace(
  { id, ids, kind, label, geometry, countryCode }: MentionedPlace,
  gazetteer: Gazetteer,
): ClaimPlace | null {
  const known = [`gn:${ids.geonames ?? ''}`, `iso:${ids.iso3166 ?? ''}`, `pt:${id}`]
    .map((each) => inGazetteer(each, gazetteer))
    .find((each) => each !== null);
  if (known !== undefined) return known;
  if (geometry.type !== 'point' || kind === 'bloc' || kind === 'country') return null;
  return {
    ...{ id, name: Object.values(label)[0] ?? id, point: geometry.point, radiusKm: 0 },
    feature: kind === 'city' ? 'city' : 'landmark',
    country: countryCode,
    region: null,
  };
}
