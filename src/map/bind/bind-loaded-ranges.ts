import { parseFindingDrawing } from '../../core/basemap/finding-drawing.ts';
import type { Scene, SceneStore } from '../../store/scene.ts';
import { explainedOverlay } from '../../store/selectors/explained-ring.ts';
import { awaitsFinding, showsFinding } from '../../store/selectors/finding.ts';
import { loadOrReport, type Reports } from '../basemap/load-or-report.ts';
import { findingData } from '../draw/finding-data.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import { bindRanges, type RangeParts } from './bind-ranges.ts';
import type { Unbind } from './bind-sources.ts';

export interface RangeOptions extends Reports {
  /** Where the drawing of the edition's finding lies; null where it has none. */
  readonly findingUrl: string | null;
}

export interface LoadedRanges {
  readonly unbind: Unbind;
  /** Waits until what is shown is drawn with all that it needs. */
  readonly loaded: () => Promise<void>;
}

/**
 * Shows the ranges, and loads what they are drawn with when it is first needed: the geodesics with
 * the first range, the finding's drawing when the finding is first in sight.
 */
export function bindLoadedRanges(
  map: MapLibreMap,
  scene: SceneStore,
  { findingUrl, ...reports }: RangeOptions,
): LoadedRanges {
  const leaving = new AbortController();
  const loads: Promise<void>[] = [];
  let parts: RangeParts = { draw: null, finding: null, explain: null };
  const ranges = bindRanges(map, scene, () => parts);
  const add = (part: Partial<RangeParts>): void => {
    if (leaving.signal.aborted) return;
    parts = { ...parts, ...part };
    ranges.refresh();
  };

  const loadDrawing = once(async () => {
    const { createRangeDrawing } = await import('../draw/range-drawing.ts');
    add({ draw: createRangeDrawing() });
  });
  const loadExplanation = once(async () => {
    const { explainedLines } = await import('../draw/explained-ring.ts');
    add({ explain: explainedLines });
  });
  const loadFinding = once(async () => {
    if (findingUrl === null) return;
    const show = (drawing: Parameters<typeof findingData>[0]): void =>
      add({ finding: findingData(drawing) });
    await loadOrReport(findingUrl, parseFindingDrawing, show, reports, leaving.signal);
  });

  const look = (shown: Scene): void => {
    if (shown.overlays.length > 0) loadDrawing();
    if (explainedOverlay(shown) !== null) loadExplanation();
    if (showsFinding(shown) || awaitsFinding(shown)) loadFinding();
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
