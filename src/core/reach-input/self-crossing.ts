import type { Position } from 'geojson';

/** Columns of longitude that segments are sorted into. */
const COLUMNS = 3600;

/** Pairs of segments that are tried at the most, for each segment on average: what is drawn to be slow is not looked into further. */
const TRIES = 200;

/** How many columns the segments may fill, for each segment on average, before columns cost more than they save. */
const MOST_COLUMNS = 64;

/**
 * Whether rings cross themselves or one another. Touching is no crossing: rings may share a vertex, and what runs along
 * ±180 or a pole may meet. Crossings of outlines that are made of very many long edges may be overlooked.
 */
export function crossesItself(rings: readonly (readonly Position[])[]): boolean {
  const segments: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      segments.push(ax, ay, bx, by);
    }
  }
  const flat = Float64Array.from(segments);
  let tries = (TRIES * flat.length) / 4;
  for (const column of columnsOf(flat)) {
    const outcome = sweep(column, flat, tries);
    if (outcome === 'crossing') return true;
    tries -= outcome;
    if (tries <= 0) return false;
  }
  return false;
}

/** The segments by the columns that they touch. */
function columnsOf(flat: Float64Array): number[][] {
  const columns: number[][] = Array.from({ length: COLUMNS }, () => []);
  let filled = 0;
  const most = (MOST_COLUMNS * flat.length) / 4 + COLUMNS;
  for (let id = 0; 4 * id < flat.length; id++) {
    const [ax = 0, , bx = 0] = flat.subarray(4 * id, 4 * id + 3);
    const first = columnOf(Math.min(ax, bx));
    const last = columnOf(Math.max(ax, bx));
    filled += last - first;
    if (filled > most) return [Array.from({ length: flat.length / 4 }, (_, i) => i)];
    for (let c = first; c <= last; c++) columns[c]?.push(id);
  }
  return columns;
}

const columnOf = (lng: number): number =>
  Math.min(COLUMNS - 1, Math.max(0, Math.floor(((lng + 180) / 360) * COLUMNS)));

/** Sweeps a column from south to north; tells how many pairs it tried, at most `most`. */
function sweep(column: readonly number[], flat: Float64Array, most: number): 'crossing' | number {
  const bottom = (id: number): number => Math.min(flat[4 * id + 1] ?? 0, flat[4 * id + 3] ?? 0);
  const top = (id: number): number => Math.max(flat[4 * id + 1] ?? 0, flat[4 * id + 3] ?? 0);
  const sorted = [...column].sort((a, b) => bottom(a) - bottom(b));
  let active: number[] = [];
  let tried = 0;
  for (const id of sorted) {
    const from = bottom(id);
    active = active.filter((other) => top(other) >= from);
    tried += active.length + 1;
    if (tried > most) return tried;
    for (const other of active) if (cross(flat, id, other)) return 'crossing';
    active.push(id);
  }
  return tried;
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
