import type { System, Variant } from '../../core/edition/model.ts';
import { type RangeSpan, rangeSpanOf } from '../../core/edition/range-span.ts';
import type { Answers } from '../answers.ts';
import { systemById } from '../selectors/systems.ts';
import type { Overlay } from '../state.ts';

/** What an overlay draws the range of, and the span of the claims that count. */
export interface OverlayClaims {
  readonly system: System;
  readonly variant: Variant;
  readonly span: RangeSpan;
}

/** Null where no source gives a range. */
export function overlayClaims(
  answers: Pick<Answers, 'head'>,
  { systemId, variantId }: Pick<Overlay, 'systemId' | 'variantId'>,
): OverlayClaims | null {
  const system = systemById(answers, systemId);
  const variant = system?.variants.find(({ id }) => id === variantId);
  const span = variant === undefined ? null : rangeSpanOf(variant);
  if (system === null || variant === undefined || span === null) return null;
  return { system, variant, span };
}
