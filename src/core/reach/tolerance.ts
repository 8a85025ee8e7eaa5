import type { Kilometres, Metres } from '../units.ts';
import { metres } from '../units.ts';

/** A ten-thousandth of the range, but no finer than 10 m nor coarser than 50 m: far below what outlines are good to. */
export function defaultTolerance(range: Kilometres): Metres {
  return metres(Math.min(50, Math.max(10, range / 10)));
}
