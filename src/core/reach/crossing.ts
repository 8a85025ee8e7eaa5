import { EQUATORIAL_RADIUS, RADIANS } from '../geodesy/ellipsoid.ts';
import { estimateMetres, toVector } from '../geodesy/surface-vector.ts';
import type { Field, Frame, Sample } from './field.ts';
import { isMonotone, slopesOf } from './slopes.ts';

/** Where the zero line crosses a side of a cell. */
export interface Crossing {
  readonly lng: number;
  readonly lat: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Whether the field goes from below to above zero eastward or northward along the side. */
  readonly rises: boolean;
  /** What decides there. */
  readonly source: number;
  readonly site: number;
}

/** A stretch of a meridian or of a parallel. */
export interface Side {
  readonly runs: 'north' | 'east';
  /** The longitude of a meridian, the latitude of a parallel. */
  readonly fixed: number;
  readonly from: number;
  readonly to: number;
}

/** How fine the search is, in metres. */
export interface Grain {
  /** Stretches and cells smaller than this are not looked into. */
  readonly finest: number;
  /** Those larger than this are split whatever their slopes: the zero line may turn around in them. */
  readonly largest: number;
  /** Crossings lie this close to the zero line. */
  readonly precision: number;
}

/** Degrees: a tenth of a millimetre. */
const FINEST_STEP = 1e-9;

const MAX_STEPS = 60;

/**
 * Finds where the zero line crosses a side, in order along it. The frame must cover the side.
 *
 * What is known of one stretch may differ from what is known of the next, and both from whether the side's ends lie in
 * the region (which the sides they lie on have settled), by details too fine to have been seen. Then the side is
 * crossed where they meet, so that all sides agree.
 */
export function findCrossings(
  field: Field,
  frame: Frame,
  side: Side,
  ends: { readonly startsIn: boolean; readonly endsIn: boolean },
  grain: Grain,
): Crossing[] {
  const search = new Search(field, side, ends.startsIn, grain);
  search.visit(side.from, side.to, frame);
  search.meet(side.to, frame, ends.endsIn);
  return search.found;
}

const vector = new Float64Array(9);
const sample: Sample = { value: 0, source: 0, site: 0 };

class Search {
  readonly found: Crossing[] = [];
  private readonly field: Field;
  private readonly side: Side;
  private readonly grain: Grain;
  /** Whether the side lies in the region at the end of what has been looked at. */
  private isIn: boolean;

  constructor(field: Field, side: Side, startsIn: boolean, grain: Grain) {
    this.field = field;
    this.side = side;
    this.grain = grain;
    this.isIn = startsIn;
  }

  visit(from: number, to: number, frame: Frame): void {
    const { field, side, grain } = this;
    const middle = (from + to) / 2;
    point(side, from, 3);
    point(side, to, 6);
    point(side, middle, 0);
    const [x = 0, y = 0, z = 0, fx = 0, fy = 0, fz = 0, tx = 0, ty = 0, tz = 0] = vector;
    const radius = Math.max(
      estimateMetres(x, y, z, fx, fy, fz),
      estimateMetres(x, y, z, tx, ty, tz),
    );
    const sub = field.narrow(frame, { x, y, z, radius });
    if (sub.status !== 'live') {
      this.meet(from, sub, sub.status === 'in');
      return;
    }
    const isSmall = radius <= grain.largest;
    if (radius <= grain.finest || (isSmall && isSimple(field, sub, side))) {
      const a = field.sample(sub, fx, fy, fz, sample);
      const b = field.sample(sub, tx, ty, tz, sample);
      this.meet(from, sub, a < 0);
      if (a < 0 === b < 0) return;
      this.found.push(solve(field, sub, { ...side, from, to }, a, b, grain.precision));
      this.isIn = b < 0;
      return;
    }
    this.visit(from, middle, sub);
    this.visit(middle, to, sub);
  }

  /** Crosses the side at `at` if what follows there is not as what came before; a hair's breadth from a corner. */
  meet(at: number, frame: Frame, isIn: boolean): void {
    if (isIn === this.isIn) return;
    const { from, to } = this.side;
    const inside = Math.min(Math.max(at, from + FINEST_STEP), to - FINEST_STEP);
    point(this.side, inside, 0);
    const [x = 0, y = 0, z = 0] = vector;
    sample.source = 0;
    sample.site = 0;
    this.field.sample(this.field.narrow(frame, { x, y, z, radius: 1 }), x, y, z, sample);
    this.found.push(crossing(this.side, inside, this.isIn));
    this.isIn = isIn;
  }
}

function crossing(side: Side, at: number, rises: boolean): Crossing {
  const [x = 0, y = 0, z = 0] = vector;
  const [lng, lat] = side.runs === 'north' ? [side.fixed, at] : [at, side.fixed];
  return { lng, lat, x, y, z, rises, source: sample.source, site: sample.site };
}

/** Whether the zero line crosses the side once at most. */
function isSimple(field: Field, frame: Frame, side: Side): boolean {
  if (!field.isClear(frame)) return false;
  const slopes = slopesOf(field, frame);
  if (!slopes) return false;
  if (side.runs === 'north') return isMonotone(slopes, Math.PI / 2, 0);
  // A parallel bends, the more so near a pole.
  const bend = (frame.disc.radius * Math.tan(Math.abs(side.fixed) * RADIANS)) / EQUATORIAL_RADIUS;
  return isMonotone(slopes, 0, bend);
}

/** The root between two ends of unlike signs, by false position with the Illinois rule. */
function solve(
  field: Field,
  frame: Frame,
  side: Side,
  valueFrom: number,
  valueTo: number,
  precision: number,
): Crossing {
  let { from, to } = side;
  let a = valueFrom;
  let b = valueTo;
  let at = from;
  let moved: 'from' | 'to' | null = null;
  for (let i = 0; i < MAX_STEPS && to - from > FINEST_STEP; i++) {
    at = (from * b - to * a) / (b - a);
    if (!(at > from && at < to)) at = (from + to) / 2;
    point(side, at, 0);
    const value = field.sample(frame, vector[0] ?? 0, vector[1] ?? 0, vector[2] ?? 0, sample);
    if (Math.abs(value) <= precision) break;
    if (value < 0 === a < 0) {
      from = at;
      a = value;
      if (moved === 'from') b /= 2;
      moved = 'from';
    } else {
      to = at;
      b = value;
      if (moved === 'to') a /= 2;
      moved = 'to';
    }
  }
  return crossing(side, at, valueFrom < 0);
}

function point(side: Side, at: number, offset: number): void {
  if (side.runs === 'north') toVector(side.fixed, at, vector, offset);
  else toVector(at, side.fixed, vector, offset);
}
