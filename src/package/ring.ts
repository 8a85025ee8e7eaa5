import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { ring as drawRing } from '../core/reach/ring.ts';
import { kilometres, metres } from '../core/units.ts';

export interface RingOptions {
  /** How far the drawn edge may lie from the true circle, in metres: 0.01 to 1,000,000, 10 by default. */
  readonly toleranceM?: number;
}

/**
 * Everything within a range of a point, by geodesic distance on WGS84.
 *
 * @param center longitude and latitude in degrees, as GeoJSON has them
 * @param rangeKm kilometres, above 0 and at most half the globe (20,003)
 * @returns a feature with a Polygon, or a MultiPolygon where it is cut at ±180°; valid by RFC 7946
 * @throws an Error whose message says which argument is out of bounds
 */
export function ring(
  center: readonly [longitude: number, latitude: number],
  rangeKm: number,
  { toleranceM = 10 }: RingOptions = {},
): Feature<Polygon | MultiPolygon> {
  return drawRing(center, kilometres(rangeKm), metres(toleranceM)).area;
}
