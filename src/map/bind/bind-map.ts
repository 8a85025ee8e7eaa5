import type { Actions } from '../../store/actions.ts';
import type { ReachResultsStore } from '../../store/reach/reach-results.ts';
import type { Store } from '../../store/store.ts';
import type { Padding } from '../camera/frame.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import { type BasemapOptions, bindBasemap } from './bind-basemap.ts';
import { bindCamera } from './bind-camera.ts';
import { bindFeatureStates } from './bind-feature-states.ts';
import { bindLoadedRanges, type RangeOptions } from './bind-loaded-ranges.ts';
import { bindOriginDrag } from './bind-origin-drag.ts';
import { bindPointer } from './bind-pointer.ts';
import type { Unbind } from './bind-sources.ts';
import { bindStyle } from './bind-style.ts';

export interface BindOptions {
  /** What the drawn ranges reach. */
  readonly results: ReachResultsStore;
  readonly basemap: BasemapOptions;
  readonly ranges: RangeOptions;
  readonly padding: () => Padding;
}

/** Binds a map whose style is loaded to the store, both ways, until the returned function is called. */
export function bindMap(
  map: MapLibreMap,
  store: Store,
  actions: Actions,
  { results, basemap, ranges, padding }: BindOptions,
): Unbind {
  const ground = bindBasemap(map, store, basemap);
  const unbinds = [
    ground.unbind,
    bindStyle(map, store),
    bindFeatureStates(map, store),
    bindLoadedRanges(map, store, results, ranges),
    bindOriginDrag(map, actions),
    bindPointer(map, store, actions),
    bindCamera(map, store, actions, { unitBox: ground.unitBox, padding }),
  ];
  return () => {
    for (const unbind of unbinds) unbind();
  };
}
