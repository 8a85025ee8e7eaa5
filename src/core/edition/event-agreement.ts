import type { EdtfDate } from '../dates/edtf.ts';
import { boundsOf, type DayBounds, isAfter } from '../dates/edtf-level1.ts';
import type { Place, PlaceId } from './model.ts';
import type { EventAnswer, EventQuestion } from './told-event.ts';

/** A place, as far as it matters what holds it. */
export type LocatedPlace = Omit<Place, 'names' | 'note'>;

/** What two answers to a question cannot both be. */
export type EventDifference =
  | { readonly kind: 'place'; readonly places: readonly [LocatedPlace, LocatedPlace] }
  | { readonly kind: 'date'; readonly dates: readonly [EdtfDate, EdtfDate] };

/**
 * The pairs of places, or of dates, in which the answers to a question part. Only `where` and `when` are compared:
 * the geography and the calendar know nothing of the other questions.
 */
export function differencesIn(
  { id, answers }: EventQuestion,
  places: ReadonlyMap<PlaceId, LocatedPlace>,
): readonly EventDifference[] {
  if (id === 'where') {
    const named = [...new Set(answers.flatMap(({ placeIds }) => placeIds))];
    const known = named.flatMap((placeId) => places.get(placeId) ?? []);
    return pairsOf(known)
      .filter(([a, b]) => areApart(a, b, places))
      .map((pair): EventDifference => ({ kind: 'place', places: pair }));
  }
  if (id === 'when') {
    const sharp = answers.flatMap(({ dates }) => dates.filter(isSharp));
    const named = [...new Set(sharp.map(({ edtf }) => edtf))];
    return pairsOf(named)
      .filter(([a, b]) => areDisjoint(a, b))
      .map((pair): EventDifference => ({ kind: 'date', dates: pair }));
  }
  return [];
}

/**
 * Whether something that was in one place cannot have been in the other: both are places of a country, and neither
 * holds the other. Of what spans countries it is not known what it holds.
 */
function areApart(
  a: LocatedPlace,
  b: LocatedPlace,
  places: ReadonlyMap<PlaceId, LocatedPlace>,
): boolean {
  if (countryOf(a) === null || countryOf(b) === null) return false;
  return !holds(a, b, places) && !holds(b, a, places);
}

function holds(
  whole: LocatedPlace,
  part: LocatedPlace,
  places: ReadonlyMap<PlaceId, LocatedPlace>,
): boolean {
  if (whole.kind === 'country' && countryOf(part) === countryOf(whole)) return true;
  const seen = new Set<PlaceId>();
  for (let at: LocatedPlace | undefined = part; at !== undefined && !seen.has(at.id); ) {
    if (at.id === whole.id) return true;
    seen.add(at.id);
    at = at.partOf === null ? undefined : places.get(at.partOf);
  }
  return false;
}

const countryOf = ({ kind, countryCode, ids }: LocatedPlace): string | null =>
  kind === 'country' ? (ids.iso3166 ?? null) : countryCode;

/** A date without sharp ends, or that is about right, parts from none. */
const isSharp = ({ edtf, basis }: EventAnswer['dates'][number]): boolean =>
  basis !== 'vague' && !/[?~%]/.test(edtf);

function areDisjoint(a: EdtfDate, b: EdtfDate): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  if (one === null || other === null) return false;
  return endsBefore(one, other) || endsBefore(other, one);
}

/** An open end is before and after nothing. */
const endsBefore = ({ last }: DayBounds, { first }: DayBounds): boolean =>
  last !== null && first !== null && isAfter(first, last);

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((item, at) =>
    items.slice(at + 1).map((other): [Item, Item] => [item, other]),
  );
}
