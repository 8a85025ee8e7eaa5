import { proposedPlace } from '../edition/gazetteer-place.ts';
import { findPlaces, type PlaceQuery } from '../gazetteer/find-places.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { OtherScripts } from '../gazetteer/other-scripts.ts';
import type { Result } from '../result.ts';
import type { CandidatePlace } from './candidate-place.ts';

/** A place that a reader looked up, and the spelling by which it was found. */
export interface LookedUp {
  readonly place: CandidatePlace;
  readonly spelling: string;
}

export interface LookUp {
  /** How many there are in all. */
  readonly total: number;
  readonly places: readonly LookedUp[];
}

/** Looks places up by any of their spellings. The fault says why the gazetteer did not come. */
export type FindPlaces = (query: PlaceQuery) => Promise<Result<LookUp, string>>;

const noUnits: ReadonlySet<string> = new Set();

/** Places of the gazetteer as candidates for a mention. */
export function lookUp(
  gazetteer: Gazetteer,
  query: PlaceQuery,
  others: OtherScripts | null = null,
): LookUp {
  const { total, places } = findPlaces(gazetteer, query, others);
  return {
    total,
    places: places.map(({ place, spelling }) => {
      const sources = { gazetteer, shapeUnits: noUnits };
      const { confidence: _, ...candidate } = proposedPlace({ place, confidence: 0 }, sources);
      return { place: candidate, spelling };
    }),
  };
}
