import type { Degrees, SourceUnit } from './source-units.ts';

/** A millionth of a degree: a decimetre, far below the source's own 1e-5°. */
const TOLERANCE = 1e-6;
const CELLS_PER_DEGREE = 8;

/**
 * Gives each unit the vertices that another has on their common border. Where one side of a straight border has a
 * vertex that the other lacks (after a cut, and here and there in the source), the two would not be seen to meet.
 */
export function weldUnits(units: readonly SourceUnit[]): SourceUnit[] {
  const vertices = vertexCells(units);
  return units.map((unit) => {
    const polygons = unit.polygons.map((rings) => rings.map((ring) => welded(ring, vertices)));
    return { ...unit, polygons };
  });
}

type Cells = ReadonlyMap<number, readonly Degrees[]>;

function vertexCells(units: readonly SourceUnit[]): Cells {
  const cells = new Map<number, Degrees[]>();
  for (const vertex of units.flatMap(({ polygons }) => polygons.flat(2))) {
    const key = cellKey(cellOf(vertex[0]), cellOf(vertex[1]));
    const cell = cells.get(key);
    if (cell) cell.push(vertex);
    else cells.set(key, [vertex]);
  }
  return cells;
}

function welded(ring: readonly Degrees[], vertices: Cells): Degrees[] {
  return ring.flatMap((from, index) => {
    const to = ring[index + 1];
    if (to === undefined) return [from];
    const between = verticesBetween(from, to, vertices);
    return between.length === 0 ? [from] : [from, ...between];
  });
}

function verticesBetween(from: Degrees, to: Degrees, vertices: Cells): Degrees[] {
  const found = new Map<string, Degrees>();
  for (let x = cellOf(Math.min(from[0], to[0])); x <= cellOf(Math.max(from[0], to[0])); x++) {
    for (let y = cellOf(Math.min(from[1], to[1])); y <= cellOf(Math.max(from[1], to[1])); y++) {
      for (const vertex of vertices.get(cellKey(x, y)) ?? []) {
        if (liesBetween(vertex, from, to)) found.set(String(vertex), vertex);
      }
    }
  }
  return [...found.values()].sort((a, b) => apart(from, a) - apart(from, b));
}

function liesBetween(vertex: Degrees, from: Degrees, to: Degrees): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [vx, vy] = [vertex[0] - from[0], vertex[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length < TOLERANCE || Math.abs(dx * vy - dy * vx) > TOLERANCE * length) return false;
  const along = (vx * dx + vy * dy) / length;
  return along > TOLERANCE && along < length - TOLERANCE;
}

function apart([x1, y1]: Degrees, [x2, y2]: Degrees): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function cellOf(degrees: number): number {
  return Math.floor(degrees * CELLS_PER_DEGREE);
}

function cellKey(x: number, y: number): number {
  return x * 10_000 + y;
}
