import geodesic from 'geographiclib-geodesic';
import type { Kilometres, LngLat } from '../units.ts';
import { kilometres } from '../units.ts';

/**
 * Geodesics on the WGS84 ellipsoid, exact to nanometres (C. F. F. Karney, "Algorithms for geodesics",
 * Journal of Geodesy 87, 2013). Everything in this room that is drawn or judged rests on these.
 */
const wgs84 = geodesic.Geodesic.WGS84;

/** Pole to pole in metres: no two points of the ellipsoid are farther apart. */
export const HALF_GLOBE = 20_003_931.458;

/** The points to which more than one geodesic is the shortest lie no farther than this from the antipode, in metres. */
export const CUT_LOCUS = 70_000;

/** Length of a degree of latitude in metres, on average: to scale errors with, never to measure with. */
export const METRES_PER_DEGREE = 111_195;

/** The distance between two points in metres. */
export function distanceMetres([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  return wgs84.Inverse(lat1, lng1, lat2, lng2, geodesic.Geodesic.DISTANCE).s12 ?? 0;
}

/** The distance between two points along the shortest geodesic. */
export function distanceKm(a: LngLat, b: LngLat): Kilometres {
  return kilometres(distanceMetres(a, b) / 1000);
}

/** The point that lies `metres` along the geodesic that leaves `start` at `azimuth`; longitude in [−180, 180]. */
export function destinationMetres([lng, lat]: LngLat, azimuth: number, metres: number): LngLat {
  const { lon2, lat2 } = wgs84.Direct(lat, lng, azimuth, metres);
  return [lon2 ?? lng, lat2 ?? lat];
}

/** The point that lies `distance` along the geodesic that leaves `start` at `azimuth` (degrees clockwise from north). */
export function destination(start: LngLat, azimuth: number, distance: Kilometres): LngLat {
  return destinationMetres(start, azimuth, distance * 1000);
}

/** The shortest geodesic from `a` to `b` as a function of the metres travelled, and its length. */
export function geodesicPath(
  [lng1, lat1]: LngLat,
  [lng2, lat2]: LngLat,
): { readonly metres: number; readonly at: (metres: number) => LngLat } {
  const line = wgs84.InverseLine(lat1, lng1, lat2, lng2);
  const at = (metres: number): LngLat => {
    const { lon2, lat2: lat } = line.Position(metres);
    return [lon2 ?? lng1, lat ?? lat1];
  };
  return { metres: line.s13, at };
}

/** The point at the other end of the globe: no other is farther away. */
export function antipode([lng, lat]: LngLat): LngLat {
  return [lng > 0 ? lng - 180 : lng + 180, -lat];
}

/** The same longitude plus or minus whole turns, as near as can be to `reference`. */
export function nearestTurn(lng: number, reference: number): number {
  return lng + 360 * Math.round((reference - lng) / 360);
}

/** The direction in which the shortest geodesic leaves `a` for `b`, in degrees clockwise from north, −180 to 180. */
export function azimuth([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  return wgs84.Inverse(lat1, lng1, lat2, lng2, geodesic.Geodesic.AZIMUTH).azi1 ?? 0;
}
