import type { ShapeUnit } from '../../core/edition/model.ts';
import type { Actions } from '../../store/actions.ts';
import { sameItems } from '../../store/same-items.ts';
import type { SceneStore } from '../../store/scene.ts';
import type { Padding } from '../camera/frame.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

/**
 * Says which countries can be seen, be it a corner of them, when the map has come to rest: what is drawn decides, not
 * where their names would stand.
 */
export function bindUnitsInFrame(
  map: MapLibreMap,
  scene: SceneStore,
  actions: Actions,
  padding: () => Padding,
): Unbind {
  let isToTell = true;
  const onMoved = (): void => {
    isToTell = true;
  };
  const onIdle = (): void => {
    if (!isToTell) return;
    const units = seenUnits(map, padding());
    // The ground comes after the map: until then nothing is known of it.
    if (units.length === 0) return;
    isToTell = false;
    if (!sameItems(units, scene.getState().unitsInFrame)) actions.unitsSeen(units);
  };
  map.on('moveend', onMoved);
  map.on('idle', onIdle);
  return () => {
    map.off('moveend', onMoved);
    map.off('idle', onIdle);
  };
}

function seenUnits(map: MapLibreMap, { top, bottom }: Padding): readonly ShapeUnit[] {
  const { clientWidth, clientHeight } = map.getContainer();
  const seen = map.queryRenderedFeatures(
    [
      [0, 0],
      [clientWidth, clientHeight - Math.max(0, bottom - top)],
    ],
    { layers: ['land'] },
  );
  return [...new Set(seen.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))];
}
