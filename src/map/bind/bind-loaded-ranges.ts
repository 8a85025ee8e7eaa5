import { parseHeadlineDrawing } from '../../core/basemap/headline-drawing.ts';
import type { Scene, SceneStore } from '../../store/scene.ts';
import { explainedOverlay } from '../../store/selectors/explained-ring.ts';
import { needsHeadline } from '../../store/selectors/headline.ts';
import { importOrReport, loadOrReport, type Reports } from '../basemap/load-or-report.ts';
import { headlineData } from '../draw/headline-data.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import { bindRanges, type RangeParts } from './bind-ranges.ts';
import type { Unbind } from './bind-sources.ts';
import type { FirstDrawing } from './first-drawing.ts';

export interface RangeOptions extends Reports {
  /** Where the drawing of the edition's headline lies; null where it has none. */
  readonly headlineUrl: string | null;
  /** What the map has from the start. */
  readonly first?: Pick<FirstDrawing, 'headline' | 'data'>;
}

export interface LoadedRanges {
  readonly unbind: Unbind;
  /** Waits until what is shown is drawn with all that it needs. */
  readonly loaded: () => Promise<void>;
}

/**
 * Shows the ranges, and loads what they are drawn with when it is first needed: the geodesics with
 * the first range, the headline's drawing when the headline is first in sight.
 */
export function bindLoadedRanges(
  map: MapLibreMap,
  scene: SceneStore,
  { headlineUrl, first, ...reports }: RangeOptions,
): LoadedRanges {
  const leaving = new AbortController();
  const loads: Promise<void>[] = [];
  let parts: RangeParts = { draw: null, headline: first?.headline ?? null, explain: null };
  const ranges = bindRanges(map, scene, () => parts, first?.data);
  const add = (part: Partial<RangeParts>): void => {
    if (leaving.signal.aborted) return;
    parts = { ...parts, ...part };
    ranges.refresh();
  };

  const loadDrawing = once(() =>
    importOrReport(
      'range-drawing',
      () => import('../draw/range-drawing.ts'),
      ({ createRangeDrawing }) => add({ draw: createRangeDrawing() }),
      reports,
      leaving.signal,
    ),
  );
  const loadExplanation = once(() =>
    importOrReport(
      'explained-ring',
      () => import('../draw/explained-ring.ts'),
      ({ explainedLines }) => add({ explain: explainedLines }),
      reports,
      leaving.signal,
    ),
  );
  const loadHeadline = once(async () => {
    if (headlineUrl === null || parts.headline !== null) return;
    const show = (drawing: Parameters<typeof headlineData>[0]): void =>
      add({ headline: headlineData(drawing) });
    await loadOrReport(headlineUrl, parseHeadlineDrawing, show, reports, leaving.signal);
  });

  const look = (shown: Scene): void => {
    if (shown.overlays.length > 0) loadDrawing();
    if (explainedOverlay(shown) !== null) loadExplanation();
    if (needsHeadline(shown)) loadHeadline();
  };
  look(scene.getState());
  const unsubscribe = scene.subscribe(look);
  return {
    unbind: () => {
      leaving.abort();
      unsubscribe();
      ranges.unbind();
    },
    loaded: async () => {
      await Promise.all(loads);
    },
  };

  function once(load: () => Promise<void>): () => void {
    let asked = false;
    return () => {
      if (asked) return;
      asked = true;
      loads.push(load());
    };
  }
}
