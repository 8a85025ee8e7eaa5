import type { Actions } from '../../store/actions.ts';
import type { SceneStore } from '../../store/scene.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

/** What the review draws, loaded when it is first opened. */
export function bindReview(map: MapLibreMap, scene: SceneStore, actions: Actions): Unbind {
  let isGone = false;
  let unbind: Unbind | null = null;
  const load = async (): Promise<void> => {
    const { bindCandidates } = await import('./bind-candidates.ts');
    if (!isGone) unbind = bindCandidates(map, scene, actions);
  };
  const unsubscribe = scene.subscribe(
    ({ screen }) => screen.view === 'review',
    (isOpen) => {
      if (isOpen && unbind === null) void load();
    },
    { fireImmediately: true },
  );
  return () => {
    isGone = true;
    unsubscribe();
    unbind?.();
  };
}
