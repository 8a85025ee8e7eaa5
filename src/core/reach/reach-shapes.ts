import { squareKm } from '../geodesy/area-size.ts';
import type { Assembled } from '../geodesy/assemble.ts';
import { type Drawn, drawn } from '../geodesy/drawn.ts';
import type { Kilometres, Metres, RangeSpan } from '../units.ts';
import { contour } from './contour.ts';
import type { FieldSpec } from './field.ts';
import { mergeOrigins, type Origin } from './origin.ts';
import { fieldOf, reachContour } from './reach.ts';

/** What is asked: from where, beyond what, and between which claims. */
export interface ShapesRequest {
  /** At least one. */
  readonly from: readonly Origin[];
  /** What is in range from these by the highest claim is left out. */
  readonly minus: readonly Origin[];
  readonly mode: 'somewhere' | 'everywhere';
  readonly span: RangeSpan;
  readonly tolerance: Metres;
}

/** A reach between two claims, as areas to fill and lines to draw. */
export interface ReachShapes {
  /** In range by every claim, less what is left out. */
  readonly core: Drawn;
  /** In range by the higher claims only, less what is left out; null where the claims agree. */
  readonly between: Drawn | null;
  /** The whole reach by the lowest and by the highest claim, nothing left out. */
  readonly low: Drawn;
  readonly high: Drawn;
  /** What is left out; null where nothing is. */
  readonly base: Drawn | null;
  readonly km2: { readonly core: number; readonly all: number };
}

/**
 * Draws a reach and what it adds, each region as the zero line of its own field: no polygon is
 * clipped by another. A step yields the part that is done, from 0 to 1. @throws ReachError
 */
export function* reachShapes(request: ShapesRequest): Generator<number, ReachShapes, void> {
  const { from, minus, mode, span, tolerance } = request;
  const whole = (range: Kilometres) => reachContour({ from, mode, range, tolerance });
  const agree = span.lowKm === span.highKm;
  const parts = (agree ? 1 : 3) + (minus.length > 0 ? 2 : 0);
  let finished = 0;
  function* part(steps: Generator<number, Assembled, void>): Generator<number, Assembled, void> {
    for (;;) {
      const step = steps.next();
      if (step.done) {
        finished += 1;
        return step.value;
      }
      yield (finished + step.value) / parts;
    }
  }

  const high = yield* part(whole(span.highKm));
  const low = agree ? high : yield* part(whole(span.lowKm));
  const [lowMetres, highMetres] = [1000 * span.lowKm, 1000 * span.highKm];
  const trace = (spec: FieldSpec) => part(contour(spec, tolerance, lowMetres));
  const core = minus.length === 0 ? low : yield* trace(fieldOf(request, lowMetres, highMetres));
  const between = agree ? null : yield* trace(fieldBetween(request, lowMetres, highMetres));
  const base =
    minus.length === 0
      ? null
      : yield* part(
          reachContour({ from: minus, mode: 'somewhere', range: span.highKm, tolerance }),
        );

  const coreKm2 = squareKm(core.polygons);
  return {
    core: drawn(core),
    between: between && drawn(between),
    low: drawn(low),
    high: drawn(high),
    base: base && drawn(base),
    km2: { core: coreKm2, all: coreKm2 + (between === null ? 0 : squareKm(between.polygons)) },
  };
}

/** In range by the highest claim but not by the lowest, and out of the highest range of what is left out. */
function fieldBetween(request: ShapesRequest, low: number, high: number): FieldSpec {
  const { from, mode } = request;
  const outer = fieldOf(request, high);
  // The base is what is near any of its sources: what is near all of the origins is near them as one.
  const asOne = mode === 'somewhere' ? from : [mergeOrigins(from)];
  const inner = fieldOf({ from: asOne, mode }, low);
  return { ...outer, base: [...outer.base, ...inner.added] };
}
