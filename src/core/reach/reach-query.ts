import type { Kilometres, LngLat } from '../units.ts';

/** A point, or an area by the units of the basemap that make it up. */
export type OriginShape =
  | { readonly type: 'point'; readonly point: LngLat }
  | { readonly type: 'units'; readonly units: readonly string[] };

/** What is asked of the geography: plain data, the same text for the same question. */
export interface ReachQuery {
  readonly from: readonly OriginShape[];
  readonly beyond: readonly OriginShape[];
  readonly mode: 'somewhere' | 'everywhere';
  readonly lowKm: Kilometres;
  readonly highKm: Kilometres;
}
