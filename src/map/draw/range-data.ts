import type { FeatureCollection } from 'geojson';

/**
 * What the sources of the ranges show. Surfaces, lines and labels share one, told apart by what they have of
 * `part`, `claim` and `label`: every source more is a way to the worker and back, and a frame.
 */
export interface RangeData {
  readonly ranges: FeatureCollection;
  readonly 'gained-cities': FeatureCollection;
  readonly 'pointed-line': FeatureCollection;
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

export const noRanges: RangeData = {
  ranges: nothing,
  'gained-cities': nothing,
  'pointed-line': nothing,
};
