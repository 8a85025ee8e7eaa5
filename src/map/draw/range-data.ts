import type { FeatureCollection } from 'geojson';

/** What the sources of the ranges show. */
export interface RangeData {
  readonly ranges: FeatureCollection;
  readonly 'range-lines': FeatureCollection;
  readonly 'range-labels': FeatureCollection;
  readonly 'pointed-line': FeatureCollection;
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

export const noRanges: RangeData = {
  ranges: nothing,
  'range-lines': nothing,
  'range-labels': nothing,
  'pointed-line': nothing,
};
