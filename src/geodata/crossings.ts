import type { GridPoint } from './grid.ts';

/** One straight step of an arc: from its point number `at` to the next. */
export interface Segment {
  readonly a: GridPoint;
  readonly b: GridPoint;
  readonly arc: number;
  readonly at: number;
}

/**
 * The segments that cross, touch or run over another anywhere but at a shared end: what simplification must not do.
 * Exact, since the coordinates are integers.
 */
export function crossings(arcs: readonly GridPoint[][]): Set<Segment> {
  const found = new Set<Segment>();
  const segments = segmentsOf(arcs).sort((s, t) => left(s) - left(t));
  let active: Segment[] = [];
  for (const segment of segments) {
    const from = left(segment);
    active = active.filter((other) => right(other) >= from);
    for (const other of active) {
      if (!meetsBadly(segment, other)) continue;
      found.add(segment);
      found.add(other);
    }
    active.push(segment);
  }
  return found;
}

function segmentsOf(arcs: readonly GridPoint[][]): Segment[] {
  const segments: Segment[] = [];
  arcs.forEach((points, arc) => {
    points.forEach((a, at) => {
      const b = points[at + 1];
      if (b) segments.push({ a, b, arc, at });
    });
  });
  return segments;
}

const left = ({ a, b }: Segment): number => Math.min(a[0], b[0]);
const right = ({ a, b }: Segment): number => Math.max(a[0], b[0]);

function meetsBadly(s: Segment, t: Segment): boolean {
  if (Math.max(s.a[1], s.b[1]) < Math.min(t.a[1], t.b[1])) return false;
  if (Math.max(t.a[1], t.b[1]) < Math.min(s.a[1], s.b[1])) return false;
  const ta = turn(s.a, s.b, t.a);
  const tb = turn(s.a, s.b, t.b);
  const sa = turn(t.a, t.b, s.a);
  const sb = turn(t.a, t.b, s.b);
  if (ta * tb > 0 || sa * sb > 0) return false;
  if (ta === 0 && tb === 0) return overlaps(s, t);
  return !sharesEnd(s, t);
}

/** Positive when c lies to the left of the way from a to b, zero when on it. */
function turn(a: GridPoint, b: GridPoint, c: GridPoint): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function same(a: GridPoint, b: GridPoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function sharesEnd(s: Segment, t: Segment): boolean {
  return same(s.a, t.a) || same(s.a, t.b) || same(s.b, t.a) || same(s.b, t.b);
}

/** Whether two segments of one straight line have more than an end in common. */
function overlaps(s: Segment, t: Segment): boolean {
  const axis = s.a[0] === s.b[0] ? 1 : 0;
  const [s0, s1] = [Math.min(s.a[axis], s.b[axis]), Math.max(s.a[axis], s.b[axis])];
  const [t0, t1] = [Math.min(t.a[axis], t.b[axis]), Math.max(t.a[axis], t.b[axis])];
  return Math.min(s1, t1) > Math.max(s0, t0);
}
