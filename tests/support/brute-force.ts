import type { AreaGeometry } from '../../src/core/geodesy/area-geometry.ts';
import { distanceMetres } from '../../src/core/geodesy/wgs84.ts';
import { borderOf } from '../../src/core/reach/border.ts';
import type { LngLat } from '../../src/core/units.ts';
import { covers } from './planar.ts';

/**
 * The distance in metres from a point to an area by trying the dots of its border with the exact geodesic: slow, and
 * nothing in it can go wrong the way a search tree can. Zero inside.
 */
export function bruteDistance(area: AreaGeometry, spacing: number): (point: LngLat) => number {
  const dots = dotsOf(area, spacing);
  const polygon = { type: 'MultiPolygon', coordinates: area as never } as const;
  return (point) => {
    if (covers(polygon, [...point])) return 0;
    const angles = dots.map((dot) => sphericalAngle(point, dot));
    // A sphere is off by half a percent: whatever is within two percent of the nearest is measured exactly.
    const limit = 1.02 * Math.min(...minMax(angles)) + 1e-4;
    return dots.reduce(
      (least, dot, i) =>
        (angles[i] ?? 0) > limit ? least : Math.min(least, distanceMetres(point, dot)),
      Number.POSITIVE_INFINITY,
    );
  };
}

/** The distance in metres from a point to the dot of an area's border that is farthest from it. */
export function bruteFarthest(area: AreaGeometry, spacing: number): (point: LngLat) => number {
  const dots = dotsOf(area, spacing);
  return (point) => {
    const angles = dots.map((dot) => sphericalAngle(point, dot));
    const limit = 0.98 * Math.max(...minMax(angles)) - 1e-4;
    return dots.reduce(
      (most, dot, i) =>
        (angles[i] ?? 0) < limit ? most : Math.max(most, distanceMetres(point, dot)),
      0,
    );
  };
}

function dotsOf(area: AreaGeometry, spacing: number): LngLat[] {
  const { coordinates } = borderOf(area, spacing);
  return Array.from(
    { length: coordinates.length / 2 },
    (_, i): LngLat => [coordinates[2 * i] ?? 0, coordinates[2 * i + 1] ?? 0],
  );
}

function sphericalAngle([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const radians = Math.PI / 180;
  const sinLat = Math.sin(((lat2 - lat1) * radians) / 2);
  const sinLng = Math.sin(((lng2 - lng1) * radians) / 2);
  const h = sinLat ** 2 + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * sinLng ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Without spreading a long list over the call stack. */
function minMax(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
