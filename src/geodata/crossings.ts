import type { GridPoint } from './grid.ts';

/** One straight step of an arc: from its point number `at` to the next. */
export interface Segment {
  readonly a: GridPoint;
  readonly b: GridPoint;
  readonly arc: number;
  readonly at: number;
}

/** Grid steps to a cell's side: a few segments long. */
const CELL_BITS = 6;

/**
 * The segments that cross, touch or run over another anywhere but at a shared end: what simplification must not do.
 * Exact, since the coordinates are integers. Only segments that pass through the same cell are compared.
 */
export function crossings(arcs: readonly GridPoint[][]): Set<Segment> {
  const found = new Set<Segment>();
  const cells = new Map<number, Segment[]>();
  for (const segment of segmentsOf(arcs)) {
    for (const key of cellsUnder(segment)) {
      const others = cells.get(key);
      if (others === undefined) {
        cells.set(key, [segment]);
        continue;
      }
      for (const other of others) {
        if (!meetsBadly(segment, other)) continue;
        found.add(segment);
        found.add(other);
      }
      others.push(segment);
    }
  }
  return found;
}

function cellsUnder({ a, b }: Segment): number[] {
  const keys: number[] = [];
  for (let x = Math.min(a[0], b[0]) >> CELL_BITS; x <= Math.max(a[0], b[0]) >> CELL_BITS; x++) {
    for (let y = Math.min(a[1], b[1]) >> CELL_BITS; y <= Math.max(a[1], b[1]) >> CELL_BITS; y++) {
      keys.push(x * 2 ** 20 + y);
    }
  }
  return keys;
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

function meetsBadly(s: Segment, t: Segment): boolean {
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
