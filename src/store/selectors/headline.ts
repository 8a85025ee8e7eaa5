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

/** Whether an overlay shows what the edition's headline tells. */
export function isHeadlineOverlay({ headline }: EditionHead, overlay: Overlay): boolean {
  if (headline === null || overlay.type !== 'system') return false;
  if (overlay.systemId !== headline.systemId) return false;
  const { origin, beyond } = overlay;
  return (
    origin.type === 'places' &&
    sameItems(origin.placeIds, [headline.originId]) &&
    sameItems(beyond, headline.beyond)
  );
}

/** Whether what the headline tells is being computed: until it is there, what is known of it stays drawn. */
export function awaitsHeadline(scene: Scene): boolean {
  const [overlay, ...others] = scene.overlays;
  if (overlay === undefined || others.length > 0) return false;
  if (!isHeadlineOverlay(scene.head, overlay)) return false;
  return answerTo(scene, reachQuestion(scene, overlay)) === null;
}

/** The lowest and the highest claim for what the headline is of; null where no source gives any. */
export const headlineSpan = memoise(({ headline, systems }: EditionHead): RangeSpan | null => {
  const system = systems.find(({ id }) => id === headline?.systemId);
  const variant = system?.variants.find(({ id }) => id === system.defaultVariantId);
  return variant === undefined ? null : rangeSpanOf(variant);
});

/** The countries that the headline's sentence rests on. */
export const countriesTold = ({ head }: Scene): ReadonlySet<string> => codesOf(head.headline);

const codesOf = memoise(
  (headline: EditionHead['headline']) =>
    new Set((headline?.cities ?? []).map(({ country }) => country)),
);

/** Whether the map shows the headline: under its sentence, and under a claim that it checks, unless ranges are asked for. */
export function showsHeadline(scene: Scene): boolean {
  const { head, screen, overlays } = scene;
  if (head.headline === null || overlays.length > 0) return false;
  return screen.view === 'list' || opensReach(scene);
}

/** Whether the drawing of the headline is on the map. */
export const needsHeadline = (scene: Scene): boolean =>
  showsHeadline(scene) || awaitsHeadline(scene);
