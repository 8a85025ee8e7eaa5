import { metresToSegment, piecesOf, type Segments } from './segments.ts';

/** A country's outline by its code. */
export interface Outline {
  readonly country: string;
  readonly segments: Segments;
}

/** Two outlines run together where they are no farther apart than this, in metres: the least, the usual, the most that is tried. */
export const TOLERANCES = [25, 100, 400] as const;

/** Kilometres that two countries' outlines run together, at each tolerance. */
export interface CommonBorder {
  readonly pair: readonly [string, string];
  readonly km: readonly number[];
}

/** Degrees: a cell holds all that may be within the greatest tolerance of its neighbours, below 80° of latitude. */
const CELL = 0.03;
const COLUMNS = Math.ceil(360 / CELL);

const columnOf = (lng: number): number => Math.floor((lng + 180) / CELL);
const rowOf = (lat: number): number => Math.floor((lat + 90) / CELL);
const cellOf = (column: number, row: number): number =>
  row * COLUMNS + ((column + COLUMNS) % COLUMNS);

/**
 * How long each pair of countries' outlines run together. The outlines of neighbours were simplified each by itself, so
 * they agree to some metres, not to the point: a piece of one counts where the other's line is within the tolerance. Both
 * sides are measured, and the mean is given.
 */
export function commonBorders(outlines: readonly Outline[]): CommonBorder[] {
  const grid = gridOf(outlines);
  const sums = new Map<string, number[]>();
  outlines.forEach((outline, own) => {
    addSide(outline, own, outlines, grid, sums);
  });
  return [...sums]
    .map(([key, metres]) => {
      const [a = '', b = ''] = key.split(' ');
      return { pair: [a, b] as const, km: metres.map((sum) => sum / 2000) };
    })
    .sort((a, b) => (a.pair.join() < b.pair.join() ? -1 : 1));
}

/** The segments in each cell: the outline's number and the segment's place, in turn. */
type Grid = ReadonlyMap<number, number[]>;

function gridOf(outlines: readonly Outline[]): Grid {
  const grid = new Map<number, number[]>();
  outlines.forEach(({ segments }, own) => {
    for (let s = 0; s < segments.length; s += 4) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = segments.subarray(s, s + 4);
      for (const cell of cellsAlong(ax, ay, bx, by)) {
        const held = grid.get(cell);
        if (held) held.push(own, s);
        else grid.set(cell, [own, s]);
      }
    }
  });
  return grid;
}

/** The cells that a segment passes: those of its box where it is short, else those of points along it and beside them. */
function cellsAlong(ax: number, ay: number, bx: number, by: number): Iterable<number> {
  const cells = new Set<number>();
  const steps = Math.ceil(Math.max(Math.abs(bx - ax), Math.abs(by - ay)) / (CELL / 2));
  for (let k = 0; k <= Math.max(1, steps); k++) {
    const t = steps === 0 ? k : k / Math.max(1, steps);
    cells.add(cellOf(columnOf(ax + (bx - ax) * t), rowOf(ay + (by - ay) * t)));
  }
  return cells;
}

function addSide(
  outline: Outline,
  own: number,
  outlines: readonly Outline[],
  grid: Grid,
  sums: Map<string, number[]>,
): void {
  const pieces = piecesOf(outline.segments);
  const nearest = new Map<number, number>();
  for (let i = 0; i < pieces.count; i++) {
    const lng = pieces.midLng[i] ?? 0;
    const lat = pieces.midLat[i] ?? 0;
    nearest.clear();
    for (const cell of cellsAround(lng, lat)) {
      const held = grid.get(cell);
      if (held === undefined) continue;
      for (let k = 0; k < held.length; k += 2) {
        const other = held[k] ?? 0;
        const theirs = outlines[other]?.segments;
        const at = held[k + 1] ?? 0;
        if (other === own || theirs === undefined) continue;
        if (!runsAgainst(outline.segments, pieces.segment[i] ?? 0, theirs, at)) continue;
        const metres = metresToSegment(lng, lat, theirs, at);
        if (metres < (nearest.get(other) ?? TOLERANCES[2])) nearest.set(other, metres);
      }
    }
    for (const [other, metres] of nearest) {
      const pair = [outline.country, outlines[other]?.country ?? ''].sort().join(' ');
      const sum = sums.get(pair) ?? TOLERANCES.map(() => 0);
      TOLERANCES.forEach((most, at) => {
        if (metres <= most) sum[at] = (sum[at] ?? 0) + (pieces.metres[i] ?? 0);
      });
      sums.set(pair, sum);
    }
  }
}

/**
 * Whether two segments run against each other. Land lies to the left of both, so only then is one country's land on either
 * side: an outline that two countries claim, or a dependency that its country's outline takes in, runs the same way in both.
 */
function runsAgainst(own: Segments, s: number, theirs: Segments, at: number): boolean {
  const [ax = 0, ay = 0, bx = 0, by = 0] = own.subarray(s, s + 4);
  const [cx = 0, cy = 0, dx = 0, dy = 0] = theirs.subarray(at, at + 4);
  const narrowing = Math.cos((ay * Math.PI) / 180) ** 2;
  return (bx - ax) * (dx - cx) * narrowing + (by - ay) * (dy - cy) < 0;
}

/** The cell of a point, and the neighbours that lie within the greatest tolerance. */
function* cellsAround(lng: number, lat: number): Iterable<number> {
  const north = TOLERANCES[2] / 111_195;
  const east = Math.min(CELL, north / Math.max(0.1, Math.cos((lat * Math.PI) / 180)));
  for (let row = rowOf(lat - north); row <= rowOf(lat + north); row++) {
    for (let column = columnOf(lng - east); column <= columnOf(lng + east); column++) {
      yield cellOf(column, row);
    }
  }
}
