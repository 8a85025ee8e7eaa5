import type { Actions } from '../../store/actions.ts';
import type { SceneStore } from '../../store/scene.ts';
import type { Padding } from '../camera/frame.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import { type BasemapOptions, bindBasemap } from './bind-basemap.ts';
import { bindCamera } from './bind-camera.ts';
import { bindFeatureStates } from './bind-feature-states.ts';
import { bindLoadedRanges, type RangeOptions } from './bind-loaded-ranges.ts';
import { bindOriginDrag } from './bind-origin-drag.ts';
import { bindPointer } from './bind-pointer.ts';
import { bindReview } from './bind-review.ts';
import type { Unbind } from './bind-sources.ts';
import { bindStyle } from './bind-style.ts';
import { bindUnitsInFrame } from './bind-units-in-frame.ts';

export interface BindOptions {
  readonly basemap: Omit<BasemapOptions, 'onGround'>;
  readonly ranges: RangeOptions;
  readonly padding: () => Padding;
}

/** Binds a map whose style is loaded to the store, both ways, until the returned function is called. */
export function bindMap(
  map: MapLibreMap,
  scene: SceneStore,
  actions: Actions,
  { basemap, ranges, padding }: BindOptions,
): Unbind {
  const ground = bindBasemap(map, scene, { ...basemap, onGround: () => camera.onGround() });
  const camera = bindCamera(map, scene, actions, {
    unitBox: ground.unitBox,
    lineBox: ground.lineBox,
    padding,
  });
  const unbinds = [
    ground.unbind,
    bindStyle(map, scene),
    bindFeatureStates(map, scene),
    bindLoadedRanges(map, scene, ranges).unbind,
    bindOriginDrag(map, actions),
    bindPointer(map, scene, actions),
    bindReview(map, scene, actions, ground, basemap),
    bindUnitsInFrame(map, scene, actions, padding),
    camera.unbind,
  ];
  return () => {
    for (const unbind of unbinds) unbind();
  };
}
