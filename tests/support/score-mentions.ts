import { roughKm } from '../../src/core/geoparse/distance.ts';

/** A name as someone marked it by hand. */
export interface MarkedMention {
  readonly start: number;
  readonly end: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly radius_km?: number;
  /** Counts neither for nor against. */
  readonly ignore?: boolean;
}

export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly lat?: number;
  readonly lon?: number;
}

/** Sums over documents; `scoresOf` makes the figures of them. */
export interface Tally {
  marked: number;
  found: number;
  exact: number;
  /** Marked with a point, and found within reach of it. */
  pointed: number;
  placed: number;
}

/** A place is right within this distance, or within the radius of what is named. */
const NEAR_KM = 161;

export function addTo(
  tally: Tally,
  marked: readonly MarkedMention[],
  found: readonly FoundMention[],
) {
  const counted = marked.filter(({ ignore }) => !ignore);
  const overlaps = (a: FoundMention, b: FoundMention) => a.start < b.end && b.start < a.end;
  tally.marked += counted.length;
  tally.found += found.filter(
    (name) =>
      counted.some((truth) => overlaps(truth, name)) ||
      !marked.some((truth) => overlaps(truth, name)),
  ).length;
  for (const truth of counted) {
    if (found.some(({ start, end }) => start === truth.start && end === truth.end)) tally.exact++;
    const { lat, lon, radius_km = 0 } = truth;
    if (lat === undefined || lon === undefined) continue;
    tally.pointed++;
    const isPlaced = found.some(
      (name) =>
        overlaps(truth, name) &&
        name.lat !== undefined &&
        name.lon !== undefined &&
        roughKm(lat, lon, name.lat, name.lon) <= Math.max(NEAR_KM, radius_km),
    );
    if (isPlaced) tally.placed++;
  }
}

/** Exact F1, and the share of all marked points that were found and placed right. */
export function scoresOf({ marked, found, exact, pointed, placed }: Tally) {
  return { f1: (2 * exact) / (found + marked), placed: placed / pointed };
}
