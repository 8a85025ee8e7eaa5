import type { Actions } from '../../store/actions.ts';
import { placeTool, type SoughtUnit } from '../../store/review/draft.ts';
import type { SceneStore } from '../../store/scene.ts';
import { importOrReport, type Reports } from '../basemap/load-or-report.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { BasemapBinding } from './bind-basemap.ts';
import type { Unbind } from './bind-sources.ts';

/** What the review draws, loaded when it is first opened; and what lies where somebody puts a place by hand. */
export function bindReview(
  map: MapLibreMap,
  scene: SceneStore,
  actions: Actions,
  ground: Pick<BasemapBinding, 'unitAt' | 'wantFine'>,
  reports: Reports,
): Unbind {
  const leaving = new AbortController();
  let isAsked = false;
  let unbind: Unbind | null = null;
  const load = (): void => {
    if (isAsked) return;
    isAsked = true;
    void importOrReport(
      'bind-candidates',
      () => import('./bind-candidates.ts'),
      ({ bindCandidates }) => {
        unbind = bindCandidates(map, scene, actions);
      },
      reports,
      leaving.signal,
    );
  };
  const look = (): void => {
    const { screen, review } = scene.getState();
    if (screen.view === 'review') load();
    if (placeTool(review)?.how === 'area') ground.wantFine();
  };
  const find = (sought: SoughtUnit | null): void => {
    if (sought === null) return;
    actions.foundUnit(sought.at, ground.unitAt(sought.at, sought.isWhole));
  };
  look();
  const unsubscribes = [
    scene.subscribe(({ screen }) => screen.view, look),
    scene.subscribe(({ review }) => placeTool(review)?.how, look),
    scene.subscribe(({ review }) => placeTool(review)?.sought ?? null, find),
  ];
  return () => {
    leaving.abort();
    for (const unsubscribe of unsubscribes) unsubscribe();
    unbind?.();
  };
}
