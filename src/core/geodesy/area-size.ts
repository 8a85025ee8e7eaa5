import type { Position } from 'geojson';
import { EQUATORIAL_RADIUS, FLATTENING, RADIANS } from './ellipsoid.ts';

const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));

/** Square metres between the equator and a latitude, per radian of longitude (Snyder 1987, eq. 3-12, times b²/2 over 1 − e²). */
function zone(lat: number): number {
  const sin = Math.sin(lat * RADIANS);
  const e = ECCENTRICITY;
  const polar = EQUATORIAL_RADIUS * (1 - FLATTENING);
  return (polar ** 2 / 2) * (sin / (1 - e * e * sin * sin) + Math.atanh(e * sin) / e);
}

/** Square kilometres on WGS84 between two meridians and two parallels. */
export function cellSquareKm(west: number, south: number, east: number, north: number): number {
  return ((east - west) * RADIANS * (zone(north) - zone(south))) / 1e6;
}

/**
 * Square kilometres on WGS84 of polygons whose edges are straight in longitude and latitude. Exact but for Simpson's
 * rule along an edge, which at 10 km is good to a millionth; Turf's `area` is a sphere's, half a percent off.
 */
export function squareKm(polygons: readonly (readonly (readonly Position[])[])[]): number {
  return polygons.reduce(
    (total, [outer, ...holes]) =>
      total + holes.reduce((rest, hole) => rest - ringSquareKm(hole), ringSquareKm(outer ?? [])),
    0,
  );
}

function ringSquareKm(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum += ((bx - ax) * (zone(ay) + 4 * zone((ay + by) / 2) + zone(by))) / 6;
  }
  return Math.abs(sum * RADIANS) / 1e6;
}
