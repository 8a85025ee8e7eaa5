import type { Feature } from '../gazetteer/feature.ts';
import type { Sense } from '../geoparse/sense.ts';
import type { LngLat } from '../units.ts';

/** A place that a text names, with what the rules need to know of it. */
export interface ClaimPlace {
  /** "iso:BY", "gn:625144", or another that the caller knows. */
  readonly id: string;
  readonly name: string;
  readonly feature: Feature;
  readonly point: LngLat;
  /** About half its extent in kilometres; 0 for a settlement. */
  readonly radiusKm: number;
  /** ISO 3166-1 alpha-2 of the country that it is, or lies in; null where it spans several. */
  readonly country: string | null;
  /** The id of the first-level region that a settlement lies in, where that is known. */
  readonly region: string | null;
}

/** A stretch of the text that names a place; `place` is null where nobody knows which. */
export interface NamedPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sense: Sense;
  readonly place: ClaimPlace | null;
  /** The country that bears the same name, where another place was taken, or none for certain. */
  readonly namesake?: ClaimPlace;
  /** The region that bears the same name, where a town was taken. */
  readonly territory?: ClaimPlace;
  /** The town that bears the same name, where its region was taken. */
  readonly town?: ClaimPlace;
  /** Other towns of that name, which it may be as well. */
  readonly others?: readonly ClaimPlace[];
  /** "Two", of "the two Koreas": the word that joins what it stands for to the country that is named next. */
  readonly joined?: 'et' | 'and';
  /** "L'Union" in a text that never names it in full, "the bloc" where two were named, the country that was named last: most likely that one. */
  readonly isImplied?: true;
  /** Why there is no place. */
  readonly doubt: 'ambiguous' | 'unresolved' | null;
}

/** The places of a text with those added that stand nowhere among them; all in order. */
export function withMore(
  places: readonly NamedPlace[],
  more: readonly NamedPlace[],
): readonly NamedPlace[] {
  return more.length === 0 ? places : [...places, ...more].sort((a, b) => a.start - b.start);
}

/** A place of which no more counts than which one it is: a bloc, a river, a country that a people stands for. */
export const placeByName = ({
  id,
  name,
  feature,
  country = null,
}: Pick<ClaimPlace, 'id' | 'name' | 'feature'> &
  Partial<Pick<ClaimPlace, 'country'>>): ClaimPlace => ({
  ...{ id, name, feature, country },
  ...{ point: [0, 0], radiusKm: 0, region: null },
});

/** A stretch of the text that names a weapon system. */
export interface NamedSystem {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly variantId: string;
}
