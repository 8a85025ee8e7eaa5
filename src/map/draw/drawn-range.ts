import type { Edition, Variant } from '../../core/edition/model.ts';
import { rangeSpanOf } from '../../core/edition/range-span.ts';
import { type Band, band } from '../../core/reach/band.ts';
import { type Kilometres, metres } from '../../core/units.ts';
import { originPoint } from '../../store/reach/origin-point.ts';
import { indexOf } from '../../store/selectors/edition-index.ts';
import type { Overlay } from '../../store/state.ts';

/** How far the drawn edge may lie from the true one: less than a line's width at the deepest zoom. */
const tolerance = metres(100);

export interface DrawnRange extends Band {
  readonly variant: Variant;
  readonly lowKm: Kilometres;
  readonly highKm: Kilometres;
}

const known = new WeakMap<Overlay, DrawnRange | null>();

/** An overlay's band; kept with the overlay, so that dragging one leaves the others as they are. */
export function drawnRange(edition: Edition, overlay: Overlay): DrawnRange | null {
  const before = known.get(overlay);
  if (before !== undefined) return before;
  const drawn = drawRange(edition, overlay);
  known.set(overlay, drawn);
  return drawn;
}

function drawRange(edition: Edition, overlay: Overlay): DrawnRange | null {
  const system = indexOf(edition).systemById.get(overlay.systemId);
  const variant = system?.variants.find(({ id }) => id === overlay.variantId);
  const span = variant === undefined ? null : rangeSpanOf(variant);
  const centre = originPoint(edition, overlay.origin);
  if (variant === undefined || span === null || centre === null) return null;
  return { ...band(centre, span.lowKm, span.highKm, tolerance), ...span, variant };
}
