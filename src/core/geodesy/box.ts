import type { LngLat } from '../units.ts';

/**
 * A piece of the globe between two meridians and two parallels, in degrees. `east` is at or beyond `west`: it goes
 * past 180 where the box crosses the date line.
 */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Whether a point lies in a box, however many turns of the globe the box stands away from its longitude. */
export function isInBox([lng, lat]: LngLat, { west, south, east, north }: Box): boolean {
  if (lat < south || lat > north) return false;
  const turned = ((((lng - west) % 360) + 360) % 360) + west;
  return turned <= east;
}
