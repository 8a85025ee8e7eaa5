import type { Kilometres, RangeSpan } from '../units.ts';
import { kilometres } from '../units.ts';

/** Whether a target is in range, when sources differ on what the range is. */
export interface Verdict {
  /** Within every claim, within some of them, or within none. */
  readonly kind: 'inside' | 'edge' | 'outside';
  /**
   * What is to spare under the claim that decides: the lowest for a target inside, the highest for one at the edge;
   * below zero for one outside, by how much it is missed.
   */
  readonly margin: Kilometres;
}

/** The verdict on a target at `distance`, under the lowest and the highest claim for a range. */
export function verdict(distance: Kilometres, { lowKm, highKm }: RangeSpan): Verdict {
  if (distance <= lowKm) return { kind: 'inside', margin: kilometres(lowKm - distance) };
  const margin = kilometres(highKm - distance);
  return { kind: margin >= 0 ? 'edge' : 'outside', margin };
}

/** Whether a target is in range by some claim, and was not from what is left out (null: nothing is). */
export function isReached({
  verdict,
  before,
}: {
  readonly verdict: Verdict;
  readonly before: Verdict | null;
}): boolean {
  return verdict.kind !== 'outside' && (before === null || before.kind === 'outside');
}
