import type { ReachResultsStore } from '../../store/reach/reach-results.ts';
import type { State } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

/** Loads the drawing of ranges, and the geodesics with it, when there is the first one to draw. */
export function bindRangesWhenDrawn(
  map: MapLibreMap,
  store: Store,
  results: ReachResultsStore,
): Unbind {
  let unbind: Unbind | null = null;
  let asked = false;
  let left = false;
  const load = async (): Promise<void> => {
    const { bindRanges } = await import('./bind-ranges.ts');
    if (!left) unbind = bindRanges(map, store, results);
  };
  const look = ({ overlays }: State): void => {
    if (asked || overlays.length === 0) return;
    asked = true;
    void load();
  };
  look(store.getState());
  const unsubscribe = store.subscribe(look);
  return () => {
    left = true;
    unsubscribe();
    unbind?.();
  };
}
