import { rememberItems } from '../../store/remember-items.ts';
import type { Scene } from '../../store/scene.ts';
import { type DrawnRange, drawRange } from './drawn-range.ts';

/** What is drawn of every overlay, those left out whose answer has not come. */
export type DrawnRanges = (scene: Scene) => readonly DrawnRange[];

/** Gives the same list as long as nothing in it is another: progress is not a change. */
export function rememberDrawnRanges(): DrawnRanges {
  const same = rememberItems<DrawnRange>();
  return (scene) => same(scene.overlays.flatMap((overlay) => drawRange(scene, overlay) ?? []));
}
