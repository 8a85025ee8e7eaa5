import type { Position } from 'geojson';

/** Columns of longitude that segments are sorted into. */
const COLUMNS = 3600;

/**
 * A position near which rings cross themselves or one another, or null. Touching is no crossing: rings may share a
 * vertex, and what runs along ±180 or a pole may meet.
 */
export function findCrossing(rings: readonly (readonly Position[])[]): Position | null {
  const columns: number[][] = Array.from({ length: COLUMNS }, () => []);
  const segments: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      const id = segments.length / 4;
      segments.push(ax, ay, bx, by);
      const last = columnOf(Math.max(ax, bx));
      for (let c = columnOf(Math.min(ax, bx)); c <= last; c++) columns[c]?.push(id);
    }
  }
  const flat = Float64Array.from(segments);
  for (const column of columns) {
    const crossing = crossingIn(column, flat);
    if (crossing) return crossing;
  }
  return null;
}

const columnOf = (lng: number): number =>
  Math.min(COLUMNS - 1, Math.max(0, Math.floor(((lng + 180) / 360) * COLUMNS)));

/** Sweeps a column from south to north. */
function crossingIn(column: readonly number[], flat: Float64Array): Position | null {
  const bottom = (id: number): number => Math.min(flat[4 * id + 1] ?? 0, flat[4 * id + 3] ?? 0);
  const top = (id: number): number => Math.max(flat[4 * id + 1] ?? 0, flat[4 * id + 3] ?? 0);
  const sorted = [...column].sort((a, b) => bottom(a) - bottom(b));
  let active: number[] = [];
  for (const id of sorted) {
    const from = bottom(id);
    active = active.filter((other) => top(other) >= from);
    for (const other of active) {
      if (cross(flat, id, other)) return [flat[4 * id] ?? 0, flat[4 * id + 1] ?? 0];
    }
    active.push(id);
  }
  return null;
}

/** Whether two segments cross at a point inside both. */
function cross(flat: Float64Array, s: number, t: number): boolean {
  const [ax = 0, ay = 0, bx = 0, by = 0] = flat.subarray(4 * s, 4 * s + 4);
  const [cx = 0, cy = 0, dx = 0, dy = 0] = flat.subarray(4 * t, 4 * t + 4);
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  const c = side(ax, ay, bx, by, cx, cy);
  const d = side(ax, ay, bx, by, dx, dy);
  if (c * d >= 0) return false;
  return side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;
}

function side(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}
