import type { Scene } from '../scene.ts';
import { ringOf } from '../selectors/explained-ring.ts';
import type { OverlayKey, State } from '../state.ts';
import { raised } from './sheet.ts';

type Change = Partial<State>;

/** Opens what explains a ring, in the place of what is said of a selection. */
export function explainRing(scene: Scene, key: OverlayKey): Change {
  const overlay = scene.overlays.find((each) => each.key === key);
  if (overlay === undefined || ringOf(scene, overlay) === null) return {};
  return {
    explaining: key,
    selection: [],
    sheet: raised(scene.sheet),
    viewRequest: { type: 'overlays', keys: [key] },
  };
}

export function closeExplanation(): Change {
  return { explaining: null };
}
