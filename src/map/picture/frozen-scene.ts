import type { Scene, SceneStore } from '../../store/scene.ts';

/** A scene as it is at this moment, for what binds to one: nothing of it changes any more. */
export function frozenScene(scene: Scene): SceneStore {
  const getState = () => scene;
  const subscribe = (
    select: (scene: Scene) => unknown,
    listen?: unknown,
    options?: { readonly fireImmediately?: boolean },
  ) => {
    if (typeof listen === 'function' && options?.fireImmediately === true) {
      const slice = select(scene);
      listen(slice, slice);
    }
    return () => {};
  };
  return { getState, getInitialState: getState, subscribe: subscribe as SceneStore['subscribe'] };
}
