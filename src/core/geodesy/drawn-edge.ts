import { METRES_PER_DEGREE, RADIANS } from './wgs84.ts';

/** A vertex while a line is being made: the longitude runs on past ±180 instead of jumping. */
export type Vertex = readonly [lng: number, lat: number];

/** Web Mercator maps stop here; nobody sees an edge drawn on them beyond it. */
const MERCATOR_LIMIT = 85.06;

/**
 * How far in metres `point`, which lies on the true line between `from` and `to`, is from the edge that is drawn
 * between them. An edge is drawn straight in longitude and latitude (RFC 7946) by some and straight in Web Mercator
 * by others: the worse of the two counts. Longitudes must be on one turn.
 */
export function drawnDeviation(from: Vertex, point: Vertex, to: Vertex): number {
  const plane = deviation(from, point, to, from[1], point[1], to[1], 1);
  if (Math.max(Math.abs(from[1]), Math.abs(to[1])) > MERCATOR_LIMIT) return plane;
  const stretch = 1 / Math.cos(point[1] * RADIANS);
  const mercator = deviation(
    from,
    point,
    to,
    mercatorLat(from[1]),
    mercatorLat(point[1]),
    mercatorLat(to[1]),
    stretch,
  );
  return Math.max(plane, mercator);
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
