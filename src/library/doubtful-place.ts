import type { CountedPlace } from './answers.ts';

/** Whether a place is not yet sure: no counted mention names it for certain. */
export function isDoubtfulPlace({
  mentions,
  doubtful = 0,
}: Pick<CountedPlace, 'mentions' | 'doubtful'>): boolean {
  return doubtful > 0 && doubtful >= mentions;
}
