import type { Scene, SceneStore } from '../../store/scene.ts';
import { hoveredUnits, placeAreas, selectedUnits } from '../draw/area-states.ts';
import { paledPlaces } from '../draw/paled-places.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { SourceId } from '../style/sources.ts';
import type { Unbind } from './bind-sources.ts';
import { featureStateWriter, marked } from './feature-states.ts';

/** The sources whose features are the edition's places. */
const placeSources: readonly SourceId[] = ['places', 'place-areas', 'country-labels'];

/** Tints, selection and pointer, all by feature-state: no data is sent for them. */
export function bindFeatureStates(map: MapLibreMap, scene: SceneStore): Unbind {
  const follow = <Slice>(select: (shown: Scene) => Slice, write: (slice: Slice) => void): Unbind =>
    scene.subscribe(select, write, { fireImmediately: true });

  const unbinds = [
    follow(placeAreas, featureStateWriter(map, 'land', 'level')),
    ...(['selected', 'hover'] as const).map((key) => {
      const write = featureStateWriter(map, 'land', key);
      return follow(key === 'selected' ? selectedUnits : hoveredUnits, (units) =>
        write(marked(units)),
      );
    }),
    ...placeSources.flatMap((source) => {
      const select = featureStateWriter(map, source, 'selected');
      const hover = featureStateWriter(map, source, 'hover');
      const pale = featureStateWriter(map, source, 'pale');
      return [
        follow(
          ({ selection }) => selection,
          (ids) => select(marked(ids)),
        ),
        follow(
          (state) => state.hover,
          (id) => hover(marked(id === null ? [] : [id])),
        ),
        follow(paledPlaces, (ids) => pale(marked(ids))),
      ];
    }),
  ];
  return () => {
    for (const unbind of unbinds) unbind();
  };
}
