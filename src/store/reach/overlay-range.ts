import type { System } from '../../core/edition/model.ts';
import { rangeSpanOf } from '../../core/edition/range-span.ts';
import type { RangeSpan } from '../../core/units.ts';
import type { Answers } from '../answers.ts';
import { systemById } from '../selectors/systems.ts';
import type { Overlay } from '../state.ts';

/** How far an overlay reaches: the span of the claims that count, or the reader's own figure. */
export interface OverlayRange {
  readonly span: RangeSpan;
  /** Null for a radius of the reader's. */
  readonly system: System | null;
}

/** Null where no source gives a range. */
export function overlayRange(
  answers: Pick<Answers, 'head'>,
  overlay: Overlay,
): OverlayRange | null {
  if (overlay.type === 'radius') {
    return { span: { lowKm: overlay.km, highKm: overlay.km }, system: null };
  }
  const system = systemById(answers, overlay.systemId);
  const variant = system?.variants.find(({ id }) => id === overlay.variantId);
  const span = variant === undefined ? null : rangeSpanOf(variant);
  return system === null || span === null ? null : { system, span };
}
