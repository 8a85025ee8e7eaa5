import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * What is wrong with a polygon by RFC 7946 and the simple features model, in words; empty when nothing is. Rings must
 * be closed, wound right, in the world rectangle, and must not cross or run along themselves or one another.
 */
export function validityFaults(geometry: Polygon | MultiPolygon): string[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const faults: string[] = [];
  for (const [p, polygon] of polygons.entries()) {
    for (const [r, ring] of polygon.entries()) {
      const name = `polygon ${p}, ring ${r}`;
      if (ring.length < 4) faults.push(`${name}: ${ring.length} positions`);
      if (!same(at(ring, 0), at(ring, ring.length - 1))) faults.push(`${name}: not closed`);
      const outside = ring.find(([x = 0, y = 0]) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90));
      if (outside) faults.push(`${name}: ${outside} is not on the globe`);
      const twin = ring.findIndex((position, i) => i > 0 && same(position, at(ring, i - 1)));
      if (twin > 0) faults.push(`${name}: position ${twin} twice`);
      if (area(ring) > 0 !== (r === 0)) faults.push(`${name}: wound the wrong way`);
    }
  }
  return [...faults, ...crossings(polygons)];
}

interface Segment {
  readonly a: Position;
  readonly b: Position;
  readonly ring: number;
  readonly index: number;
  readonly count: number;
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

/** Sweeps over longitude and tests the segments whose boxes meet. */
function crossings(polygons: readonly Position[][][]): string[] {
  const segments = polygons
    .flat()
    .flatMap((ring, r) =>
      ring.slice(1).map((b, i) => segment(at(ring, i), b, r, i, ring.length - 1)),
    )
    .sort((s, t) => s.minX - t.minX);
  const faults: string[] = [];
  let active: Segment[] = [];
  for (const s of segments) {
    active = active.filter((t) => t.maxX >= s.minX);
    for (const t of active) {
      if (t.minY > s.maxY || t.maxY < s.minY || !meet(s, t)) continue;
      faults.push(
        `ring ${s.ring} segment ${s.index} meets ring ${t.ring} segment ${t.index} at ${s.a}`,
      );
    }
    active.push(s);
  }
  return faults;
}

function segment(a: Position, b: Position, ring: number, index: number, count: number): Segment {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [minX, maxX] = [Math.min(ax, bx), Math.max(ax, bx)];
  return { a, b, ring, index, count, minX, maxX, minY: Math.min(ay, by), maxY: Math.max(ay, by) };
}

/** Whether two segments have more in common than a vertex they follow each other at. */
function meet(s: Segment, t: Segment): boolean {
  const apart = Math.abs(s.index - t.index);
  const neighbours = s.ring === t.ring && (apart === 1 || apart === s.count - 1);
  const sides = [
    side(s.a, s.b, t.a),
    side(s.a, s.b, t.b),
    side(t.a, t.b, s.a),
    side(t.a, t.b, s.b),
  ] as const;
  if (neighbours) {
    // They share one vertex; they overlap only when they turn back on themselves.
    if (sides.some((value) => value !== 0 && Math.abs(value) > 0))
      return sides.every((v) => v === 0);
    const shared = same(s.a, t.b) ? s.a : s.b;
    const far = (u: Segment): Position => (same(u.a, shared) ? u.b : u.a);
    return dot(shared, far(s), far(t)) > 0;
  }
  return sides[0] * sides[1] <= 0 && sides[2] * sides[3] <= 0 && boxesMeet(s, t);
}

const boxesMeet = (s: Segment, t: Segment): boolean =>
  s.minX <= t.maxX && t.minX <= s.maxX && s.minY <= t.maxY && t.minY <= s.maxY;

function side([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [px = 0, py = 0]: Position) {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}

function dot([ox = 0, oy = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) {
  return (ax - ox) * (bx - ox) + (ay - oy) * (by - oy);
}

function area(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = at(ring, i - 1);
    const [bx = 0, by = 0] = at(ring, i);
    sum += (bx - ax) * (by + ay);
  }
  return -sum;
}

const at = (ring: readonly Position[], i: number): Position => ring[i] ?? [];

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];
