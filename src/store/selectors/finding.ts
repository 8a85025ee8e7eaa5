import { rangeSpanOf } from '../../core/edition/range-span.ts';
import type { RangeSpan } from '../../core/units.ts';
import type { EditionHead } from '../../library/library.ts';
import { answerTo } from '../answers.ts';
import { memoise } from '../memoise.ts';
import { reachQuestion } from '../reach/reach-question.ts';
import { sameItems } from '../same-items.ts';
import type { Scene } from '../scene.ts';
import type { Overlay } from '../state.ts';
import { opensReach } from './open-finding.ts';

/** Whether an overlay shows what the edition's finding tells. */
export function isFindingOverlay({ finding }: EditionHead, overlay: Overlay): boolean {
  if (finding === null || overlay.type !== 'system') return false;
  if (overlay.systemId !== finding.systemId) return false;
  const { origin, beyond } = overlay;
  return (
    origin.type === 'places' &&
    sameItems(origin.placeIds, [finding.originId]) &&
    sameItems(beyond, finding.beyond)
  );
}

/** Whether what the finding tells is being computed: until it is there, what is known of it stays drawn. */
export function awaitsFinding(scene: Scene): boolean {
  const [overlay, ...others] = scene.overlays;
  if (overlay === undefined || others.length > 0) return false;
  if (!isFindingOverlay(scene.head, overlay)) return false;
  return answerTo(scene, reachQuestion(scene, overlay)) === null;
}

/** The lowest and the highest claim for what the finding is of; null where no source gives any. */
export const findingSpan = memoise(({ finding, systems }: EditionHead): RangeSpan | null => {
  const system = systems.find(({ id }) => id === finding?.systemId);
  const variant = system?.variants.find(({ id }) => id === system.defaultVariantId);
  return variant === undefined ? null : rangeSpanOf(variant);
});

/** The countries that the finding's sentence rests on. */
export const countriesTold = ({ head }: Scene): ReadonlySet<string> => codesOf(head.finding);

const codesOf = memoise(
  (finding: EditionHead['finding']) =>
    new Set((finding?.cities ?? []).map(({ country }) => country)),
);

/** Whether the map shows the finding: under its sentence, and under a claim that it checks, unless ranges are asked for. */
export function showsFinding(scene: Scene): boolean {
  const { head, screen, overlays } = scene;
  if (head.finding === null || overlays.length > 0) return false;
  return screen.view === 'list' || opensReach(scene);
}
