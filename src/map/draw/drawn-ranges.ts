import type { ReachResults } from '../../store/reach/reach-results.ts';
import type { State } from '../../store/state.ts';
import { type DrawnRange, drawRange } from './drawn-range.ts';

/** What is drawn of every overlay, those left out whose answer has not come. */
export type DrawnRanges = (state: State, results: ReachResults) => readonly DrawnRange[];

/** Gives the same list as long as nothing in it is another: progress is not a change. */
export function rememberDrawnRanges(): DrawnRanges {
  let last: readonly DrawnRange[] = [];
  return (state, results) => {
    const ranges = state.overlays.flatMap((overlay) => drawRange(state, results, overlay) ?? []);
    const same =
      ranges.length === last.length && ranges.every((range, index) => range === last[index]);
    if (!same) last = ranges;
    return last;
  };
}
