import type { Kilometres, Metres } from '../units.ts';
import { metres } from '../units.ts';

/** A ten-thousandth of the range, but no finer than 10 m nor coarser than 50 m: far below what outlines are good to. */
export function defaultTolerance(range: Kilometres): Metres {
  return metres(Math.min(50, Math.max(10, range / 10)));
}

/** While an origin is dragged: half a percent of the range, or 100 m. */
export function draftTolerance(range: Kilometres): Metres {
  return metres(Math.max(100, range * 5));
}
