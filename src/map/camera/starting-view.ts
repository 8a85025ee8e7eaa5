import type { Scene } from '../../store/scene.ts';
import type { View } from '../../store/state.ts';
import { canvasView, type Viewport } from './frame.ts';
import { openingView } from './opening-view.ts';

/** Where the camera starts: at the view of the link, or where it was before the graphics were lost; else where the edition plays. */
export function startingView(scene: Scene, viewport: Viewport): View {
  return scene.view === null ? openingView(scene, viewport) : canvasView(scene.view, viewport);
}
