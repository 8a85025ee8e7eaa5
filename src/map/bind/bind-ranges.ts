import type { ReachResultsStore } from '../../store/reach/reach-results.ts';
import type { Store } from '../../store/store.ts';
import { rememberDrawnRanges } from '../draw/drawn-ranges.ts';
import { pointedLine } from '../draw/pointed-line.ts';
import { rangeBands, rangeLines } from '../draw/range-bands.ts';
import { ringLabels } from '../draw/ring-labels.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';
import { changedDataSender } from './send-data.ts';

/** Draws the ranges and the way to what is pointed at. In a chunk of its own, with the geodesics. */
export function bindRanges(map: MapLibreMap, store: Store, results: ReachResultsStore): Unbind {
  const drawnRanges = rememberDrawnRanges();
  const send = changedDataSender(map);
  const refresh = (): void => {
    const state = store.getState();
    const ranges = drawnRanges(state, results.getState());
    send('ranges', rangeBands(ranges));
    send('range-lines', rangeLines(ranges));
    send('range-labels', ringLabels(ranges));
    send('pointed-line', pointedLine(state));
  };
  refresh();
  const unbinds = [store.subscribe(refresh), results.subscribe(refresh)];
  return () => {
    for (const unbind of unbinds) unbind();
  };
}
