import type { FeatureCollection } from 'geojson';
import type { Scene, SceneStore } from '../../store/scene.ts';
import { needsHeadline } from '../../store/selectors/headline.ts';
import { noRanges, type RangeData } from '../draw/range-data.ts';
import type { DrawRanges } from '../draw/range-drawing.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { SourceData, SourceId } from '../style/sources.ts';
import type { SourceBinding } from './bind-sources.ts';
import { changedDataSender } from './send-data.ts';

/** What ranges are drawn with, as far as it is loaded. */
export interface RangeParts {
  readonly draw: DrawRanges | null;
  readonly headline: RangeData | null;
  /** Draws beside a ring what explains it. */
  readonly explain: ((scene: Scene) => FeatureCollection) | null;
}

/**
 * Shows the ranges; as long as there are none, what the edition's headline tells.
 *
 * @param first what the sources have from the start
 */
export function bindRanges(
  map: MapLibreMap,
  scene: SceneStore,
  partsOf: () => RangeParts,
  first?: SourceData,
): SourceBinding {
  const send = changedDataSender(map, first);
  const refresh = (): void => {
    const state = scene.getState();
    const { draw, headline, explain } = partsOf();
    const told = needsHeadline(state) ? headline : null;
    const drawn = told === null && state.overlays.length > 0 ? draw?.(state) : null;
    const data = drawn ?? told ?? noRanges;
    for (const [id, content] of Object.entries(data)) send(id as SourceId, content);
    send('explained-ring', explain?.(state) ?? noRanges.ranges);
  };
  refresh();
  return { unbind: scene.subscribe(refresh), refresh };
}
