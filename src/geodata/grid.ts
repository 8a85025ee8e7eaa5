import type { Degrees } from './source-units.ts';

/** Integer coordinates: columns from 180° W, rows from 90° S, square in degrees. */
export type GridPoint = [x: number, y: number];

/**
 * A grid of 2^bits columns around the world. Powers of two make every step (360 / 2^bits degrees) an exact
 * binary fraction, so that ±180 decode to ±180 and no longitude can run past them by rounding.
 */
export interface Grid {
  readonly columns: number;
  readonly step: number;
}

export function gridOf(bits: number): Grid {
  const columns = 2 ** bits;
  return { columns, step: 360 / columns };
}

export function toGrid(grid: Grid, [lng, lat]: Degrees): GridPoint {
  return [Math.round((lng + 180) / grid.step), Math.round((lat + 90) / grid.step)];
}

export function toDegrees(grid: Grid, [x, y]: GridPoint): Degrees {
  return [x * grid.step - 180, y * grid.step - 90];
}

/** Whether a straight step between two points only follows the edge of the plane map (±180° or the South Pole). */
export function isSeam(grid: Grid, a: GridPoint, b: GridPoint): boolean {
  const onMeridian = a[0] === b[0] && (a[0] === 0 || a[0] === grid.columns);
  const onPole = a[1] === 0 && b[1] === 0;
  return onMeridian || onPole;
}
