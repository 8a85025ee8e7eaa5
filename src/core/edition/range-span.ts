import type { RangeSpan } from '../units.ts';
import type { Variant } from './model.ts';

/** The span of a variant's claims, without those set aside; null where no source gives a figure. */
export function rangeSpanOf({ claims }: Variant): RangeSpan | null {
  return claims
    .filter(({ setAside }) => setAside === null)
    .reduce<RangeSpan | null>(
      (span, { lowKm, highKm }) =>
        span === null
          ? { lowKm, highKm }
          : {
              lowKm: lowKm < span.lowKm ? lowKm : span.lowKm,
              highKm: highKm > span.highKm ? highKm : span.highKm,
            },
      null,
    );
}
