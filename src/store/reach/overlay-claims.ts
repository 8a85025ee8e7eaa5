import type { Edition, System, Variant } from '../../core/edition/model.ts';
import { type RangeSpan, rangeSpanOf } from '../../core/edition/range-span.ts';
import { indexOf } from '../selectors/edition-index.ts';
import type { Overlay } from '../state.ts';

/** What an overlay draws the range of, and the span of the claims that count. */
export interface OverlayClaims {
  readonly system: System;
  readonly variant: Variant;
  readonly span: RangeSpan;
}

/** Null where no source gives a range. */
export function overlayClaims(
  edition: Edition,
  { systemId, variantId }: Pick<Overlay, 'systemId' | 'variantId'>,
): OverlayClaims | null {
  const system = indexOf(edition).systemById.get(systemId);
  const variant = system?.variants.find(({ id }) => id === variantId);
  const span = variant === undefined ? null : rangeSpanOf(variant);
  if (system === undefined || variant === undefined || span === null) return null;
  return { system, variant, span };
}
