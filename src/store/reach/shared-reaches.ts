import type { ExportedReach } from '../../core/export/exported.ts';
import type { PlainReach } from '../../core/export/plain-reach.ts';
import { figuresOf } from '../../core/export/reaches.ts';
import type { Drawn } from '../../core/geodesy/drawn.ts';
import { defaultTolerance } from '../../core/reach/tolerance.ts';
import { answerTo } from '../answers.ts';
import type { Scene } from '../scene.ts';
import { systemById } from '../selectors/systems.ts';
import type { Overlay, SystemOverlay } from '../state.ts';
import { originPoint } from './origin-point.ts';
import { reachQuestion } from './reach-question.ts';

/** The drawn ranges as files take them. A radius of the reader's is nobody's claim, and is left out. */
export function sharedReaches(
  scene: Scene,
  originName: (overlay: Overlay) => string,
): readonly PlainReach[] {
  return scene.overlays.flatMap((overlay) =>
    overlay.type === 'system' ? reachesOf(scene, overlay, originName(overlay)) : [],
  );
}

function reachesOf(scene: Scene, overlay: SystemOverlay, label: string): readonly PlainReach[] {
  const system = systemById(scene, overlay.systemId);
  const variant = system?.variants.find(({ id }) => id === overlay.variantId);
  if (system === null || variant === undefined) return [];
  const centre = originPoint(scene, overlay.origin);
  return figuresOf(variant).flatMap((figure): readonly PlainReach[] => {
    const drawn = centre === null ? drawnOf(scene, overlay, figure.bound) : null;
    if (centre === null && drawn === null) return [];
    const id = [variant.id, figure.bound, ...(overlay.key === 0 ? [] : [overlay.key + 1])].join(
      '-',
    );
    const tolerance = defaultTolerance(figure.rangeKm);
    return [{ id, system, variant, ...figure, origin: { label, centre }, tolerance, drawn }];
  });
}

/** The whole reach, as the map draws its line: what was in range before is in it as well. */
function drawnOf(
  scene: Scene,
  overlay: Overlay,
  bound: ExportedReach['bound'],
): PlainReach['drawn'] {
  const answer = answerTo(scene, reachQuestion(scene, overlay));
  if (answer === null) return null;
  const { area, outline }: Drawn = bound === 'lowest' ? answer.shapes.low : answer.shapes.high;
  return { area: area.geometry, outline: outline.geometry };
}
