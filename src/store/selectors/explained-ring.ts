import type { Kilometres, LngLat } from '../../core/units.ts';
import { originPoint } from '../reach/origin-point.ts';
import { overlayRange } from '../reach/overlay-range.ts';
import type { Scene } from '../scene.ts';
import type { Overlay } from '../state.ts';

/** A ring about one point: what can be explained. */
export interface ExplainedRing {
  readonly overlay: Overlay;
  readonly centre: LngLat;
  readonly km: Kilometres;
}

/** The ring of an overlay; null where it is not drawn about one point. */
export function ringOf(scene: Scene, overlay: Overlay): ExplainedRing | null {
  const centre = originPoint(scene, overlay.origin);
  const range = overlayRange(scene, overlay);
  if (centre === null || range === null || overlay.beyond.length > 0) return null;
  return { overlay, centre, km: range.span.highKm };
}

/** The overlay that is explained, as long as it is drawn and nothing is selected beside it. */
export function explainedOverlay({ overlays, explaining, selection }: Scene): Overlay | null {
  if (explaining === null || selection.length > 0) return null;
  return overlays.find(({ key }) => key === explaining) ?? null;
}
