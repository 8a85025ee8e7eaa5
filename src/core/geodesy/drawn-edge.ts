import { EQUATORIAL_RADIUS, RADIANS } from './ellipsoid.ts';
import { toVector } from './surface-vector.ts';
import { METRES_PER_DEGREE } from './wgs84.ts';

/** A vertex while a line is being made: the longitude runs on past ±180 instead of jumping. */
export type Vertex = readonly [lng: number, lat: number];

/**
 * How far in metres `point`, which lies on the true line between `from` and `to`, is from the edge that is drawn
 * between them. An edge is drawn straight in longitude and latitude (RFC 7946) by some, straight in Web Mercator by
 * flat maps and globes, and along a great circle by others: the worst of the three counts. Longitudes must be on one
 * turn.
 */
export function drawnDeviation(from: Vertex, point: Vertex, to: Vertex): number {
  const plane = deviation(from, point, to, from[1], point[1], to[1], 1);
  const mercator = deviation(
    from,
    point,
    to,
    mercatorLat(from[1]),
    mercatorLat(point[1]),
    mercatorLat(to[1]),
    1 / Math.max(1e-9, Math.cos(point[1] * RADIANS)),
  );
  return Math.max(plane, mercator, offGreatCircle(from, point, to));
}

const vectors = new Float64Array(9);

/** The distance in metres from a point to the great circle through two others, on the sphere of reduced latitudes. */
function offGreatCircle(from: Vertex, point: Vertex, to: Vertex): number {
  toVector(from[0], from[1], vectors, 0);
  toVector(to[0], to[1], vectors, 3);
  toVector(point[0], point[1], vectors, 6);
  const [ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0, px = 0, py = 0, pz = 0] = vectors;
  const nx = ay * bz - az * by;
  const ny = az * bx - ax * bz;
  const nz = ax * by - ay * bx;
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz);
  if (length < 1e-12) return 0;
  return (Math.abs(px * nx + py * ny + pz * nz) / length) * EQUATORIAL_RADIUS;
}

/** Degrees of latitude stretched as Web Mercator does, so that a degree of longitude has the same length. */
export function mercatorLat(lat: number): number {
  return Math.asinh(Math.tan(lat * RADIANS)) / RADIANS;
}

export function unmercatorLat(y: number): number {
  return Math.atan(Math.sinh(y * RADIANS)) / RADIANS;
}

/** The distance in metres from a point to a straight edge, measured in the scale of the ground at the point. */
function deviation(
  from: Vertex,
  point: Vertex,
  to: Vertex,
  yFrom: number,
  yPoint: number,
  yTo: number,
  stretch: number,
): number {
  const eastward = Math.cos(point[1] * RADIANS);
  const ex = (to[0] - from[0]) * eastward;
  const ey = (yTo - yFrom) / stretch;
  const px = (point[0] - from[0]) * eastward;
  const py = (yPoint - yFrom) / stretch;
  const length2 = ex * ex + ey * ey;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * ex + py * ey) / length2));
  return Math.hypot(px - along * ex, py - along * ey) * METRES_PER_DEGREE;
}
