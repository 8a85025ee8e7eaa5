import type { Assembled } from '../geodesy/assemble.ts';
import type { Drawn } from '../geodesy/drawn.ts';
import { drawn } from '../geodesy/drawn.ts';
import { checkRange, checkTolerance, expect, ReachError } from '../geodesy/fault.ts';
import type { Kilometres, Metres } from '../units.ts';
import { contour } from './contour.ts';
import type { FieldSpec, Source } from './field.ts';
import type { Origin } from './origin.ts';
import { unsharedSource } from './unshared.ts';

/** What to draw: what is in range from the origins, less what was in range from the base already. */
export interface ReachRequest {
  /** At least one. */
  readonly from: readonly Origin[];
  readonly minus?: readonly Origin[];
  readonly range: Kilometres;
  /** Of some point of the origins, or of every point of them. The base counts from somewhere in it. */
  readonly mode: 'somewhere' | 'everywhere';
  readonly tolerance: Metres;
}

/** The region within range, drawn. @throws ReachError */
export function reach(request: ReachRequest): Drawn {
  const steps = reachSteps(request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, each of a few milliseconds; a step yields the part that is done, from 0 to 1. */
export function* reachSteps(request: ReachRequest): Generator<number, Drawn, void> {
  return drawn(yield* reachContour(request));
}

/** The same as rings and lines, before they are features. @throws ReachError */
export function* reachContour(request: ReachRequest): Generator<number, Assembled, void> {
  const range = expect(checkRange(request.range)) * 1000;
  const tolerance = expect(checkTolerance(request.tolerance));
  if (request.from.length === 0) {
    throw new ReachError({ code: 'origin', message: 'A reach needs an origin to be drawn from.' });
  }
  return yield* contour(fieldOf(request, range), tolerance, range);
}

/** A request as a field, in metres: what is within `range` of the origins, and not within `baseRange` of the base. */
export function fieldOf(
  { from, minus = [], mode }: Pick<ReachRequest, 'from' | 'minus' | 'mode'>,
  range: number,
  baseRange = range,
): FieldSpec {
  const base = minus.map(({ tree, interior }): Source => {
    return { tree, interior, range: baseRange, measure: 'nearest' };
  });
  if (mode === 'somewhere') {
    return { gather: 'any', added: from.map((each) => unsharedSource(each, minus, range)), base };
  }
  const added = from.map(({ tree, interior }): Source => {
    return { tree, interior, range, measure: 'farthest' };
  });
  return { gather: 'all', added, base };
}
