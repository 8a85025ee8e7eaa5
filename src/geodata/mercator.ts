import type { Degrees } from './source-units.ts';

const RADIANS = Math.PI / 180;
/** Where Web Mercator's square ends. */
const LIMIT = 85.05;
/** MapLibre's world is 512 px wide at zoom 0. */
const PIXELS_PER_DEGREE = 512 / 360;

/** A place on the Mercator plane, in degrees of longitude east and north. */
export function toMercator([lng, lat]: Degrees): [x: number, y: number] {
  const clamped = Math.max(-LIMIT, Math.min(LIMIT, lat)) * RADIANS;
  return [lng, Math.log(Math.tan(Math.PI / 4 + clamped / 2)) / RADIANS];
}

export function fromMercator([x, y]: readonly [number, number]): Degrees {
  return [x, (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS];
}

/** The zoom at which a width in degrees of the Mercator plane takes that many pixels. */
export function zoomForPixels(degrees: number, pixels: number): number {
  return Math.log2(pixels / (degrees * PIXELS_PER_DEGREE));
}
