import type { ReachResults } from '../../store/reach/reach-results.ts';
import type { State } from '../../store/state.ts';
import { rememberDrawnRanges } from './drawn-ranges.ts';
import { pointedLine } from './pointed-line.ts';
import { rangeBands, rangeLines } from './range-bands.ts';
import type { RangeData } from './range-data.ts';
import { ringLabels } from './ring-labels.ts';

/** The ranges and the way to what is pointed at; the same object where nothing of a source has changed. */
export type DrawRanges = (state: State, results: ReachResults) => RangeData;

/** In a chunk of its own, with the geodesics. */
export function createRangeDrawing(): DrawRanges {
  const drawnRanges = rememberDrawnRanges();
  return (state, results) => {
    const ranges = drawnRanges(state, results);
    return {
      ranges: rangeBands(ranges),
      'range-lines': rangeLines(ranges),
      'range-labels': ringLabels(ranges),
      'pointed-line': pointedLine(state),
    };
  };
}
