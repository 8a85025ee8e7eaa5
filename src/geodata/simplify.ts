import { presimplify, type Triangle } from 'topojson-simplify';
import { crossings } from './crossings.ts';
import { type Grid, type GridPoint, toDegrees, toGrid } from './grid.ts';
import {
  type ArcPolygon,
  type ArcRing,
  asTopology,
  type Mosaic,
  ringPoints,
  type Tile,
} from './mosaic.ts';
import type { Degrees } from './source-units.ts';
import { ringAreaKm2 } from './sphere.ts';

/** How much of a mosaic a level keeps. */
export interface Detail {
  /** The level's own grid. */
  readonly grid: Grid;
  /** What a vertex is worth, from it and its neighbours (in degrees); vertices worth less than `least` go. */
  readonly worth: (triangle: Triangle) => number;
  readonly least: number;
  /** What a freestanding island is worth by its area and where it is; less than `leastIsland` goes. */
  readonly islandWorth: (areaKm2: number, at: Degrees) => number;
  readonly leastIsland: number;
}

/** Fewest vertices that a ring of the map may have, its closing one not counted. */
const FEWEST = 4;
const MOST_ROUNDS = 40;

/**
 * The mosaic with fewer vertices, on a grid of its own. Neighbours stay neighbours, since each arc is simplified
 * once. Where lines come to cross, or a ring to collapse, the most telling vertices are put back until they do not.
 */
export function simplifyMosaic(mosaic: Mosaic, detail: Detail): Mosaic {
  const tiles = withoutSpecks(mosaic, detail);
  const used = new Set(tiles.flatMap((tile) => tile.polygons.flat(2).map(arcIndex)));
  const sketches = weighedArcs(mosaic, detail).map((points, index) =>
    sketch(used.has(index) ? points : [], detail.least),
  );
  const rings = tiles.flatMap((tile) => tile.polygons.flat());
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const arcs = sketches.map(({ drawn }) => drawn.map(({ at }) => at));
    let mended = false;
    for (const { arc, at } of crossings(arcs)) mended = refine(sketches[arc], at) || mended;
    for (const ring of rings) {
      if (distinctPoints(ringPoints(arcs, ring)) >= FEWEST) continue;
      for (const ref of ring) mended = refine(sketches[arcIndex(ref)], null) || mended;
    }
    if (!mended) break;
  }
  const arcs = sketches.map(({ drawn }) => withBody(drawn.map(({ at }) => at)));
  return { grid: detail.grid, tiles, arcs };
}

interface WeighedPoint {
  readonly at: GridPoint;
  readonly worth: number;
  readonly order: number;
}

/** An arc on its way to being simple: all its points, and those that are drawn so far. */
interface Sketch {
  readonly points: readonly WeighedPoint[];
  drawn: WeighedPoint[];
}

function weighedArcs(mosaic: Mosaic, detail: Detail): WeighedPoint[][] {
  const degrees = mosaic.arcs.map((arc) => arc.map((point) => toDegrees(mosaic.grid, point)));
  const { arcs } = presimplify(asTopology(degrees), detail.worth);
  return arcs.map((arc) =>
    arc.map(([lng = 0, lat = 0, worth = 0], order) => ({
      at: toGrid(detail.grid, [lng, lat]),
      worth,
      order,
    })),
  );
}

function sketch(points: readonly WeighedPoint[], least: number): Sketch {
  return { points, drawn: withoutRepeats(points.filter(({ worth }) => worth >= least)) };
}

function withoutRepeats(points: readonly WeighedPoint[]): WeighedPoint[] {
  return points.filter(({ at }, index) => {
    const last = points[index - 1]?.at;
    return last?.[0] !== at[0] || last[1] !== at[1];
  });
}

/** Draws one more point: in the segment that starts at a drawn point, or (null) anywhere. False when none is left. */
function refine(arc: Sketch | undefined, at: number | null): boolean {
  if (arc === undefined) return false;
  const from = at === null ? 0 : (arc.drawn[at]?.order ?? 0);
  const to = at === null ? arc.points.length : (arc.drawn[at + 1]?.order ?? from);
  const orders = new Set(arc.drawn.map(({ order }) => order));
  let best: WeighedPoint | undefined;
  for (const point of arc.points.slice(from, to)) {
    if (orders.has(point.order) || point.worth <= (best?.worth ?? -1)) continue;
    if (arc.drawn.some(({ at: [x, y] }) => x === point.at[0] && y === point.at[1])) continue;
    best = point;
  }
  if (best === undefined) return false;
  arc.drawn = [...arc.drawn, best].sort((a, b) => a.order - b.order);
  return true;
}

/** A ring that the grid shrank to nothing becomes one cell of it, so that the smallest countries stay. */
function withBody(arc: GridPoint[]): GridPoint[] {
  const [start, ...rest] = arc;
  if (start === undefined) return arc;
  if (rest.length >= 3) return arc;
  const end = rest.at(-1) ?? start;
  const closed = end[0] === start[0] && end[1] === start[1];
  if (!closed) return arc;
  const [x, y] = start;
  return [start, [x + 1, y], [x + 1, y + 1], [x, y + 1], start];
}

function arcIndex(ref: number): number {
  return ref < 0 ? ~ref : ref;
}

function distinctPoints(points: readonly GridPoint[]): number {
  return new Set(points.map(([x, y]) => `${x},${y}`)).size;
}

/**
 * Leaves out islands and inland waters too small to see. An island counts when it is a hundredth of its country or
 * its country's largest piece, however small.
 */
function withoutSpecks(mosaic: Mosaic, { islandWorth, leastIsland }: Detail): Tile[] {
  const shared = sharedArcs(mosaic);
  const pieceOf = (ring: ArcRing): Piece => {
    const points = ringPoints(mosaic.arcs, ring).map((point) => toDegrees(mosaic.grid, point));
    const areaKm2 = ringAreaKm2(points);
    const freestanding = ring.every((ref) => !shared.has(arcIndex(ref)));
    return { areaKm2, freestanding, worth: islandWorth(areaKm2, points[0] ?? [0, 0]) };
  };
  const countryAreas = new Map<string, number[]>();
  for (const { country, polygons } of mosaic.tiles) {
    const areas = polygons.map(([outer = []]) => pieceOf(outer).areaKm2);
    countryAreas.set(country, [...(countryAreas.get(country) ?? []), ...areas]);
  }
  return mosaic.tiles.map((tile) => {
    const areas = countryAreas.get(tile.country) ?? [];
    const matters = Math.min(Math.max(...areas), areas.reduce((sum, area) => sum + area, 0) / 100);
    const stays = ({ freestanding, worth, areaKm2 }: Piece): boolean =>
      !freestanding || worth >= leastIsland || areaKm2 >= matters;
    const polygons = tile.polygons.flatMap(([outer = [], ...holes]): ArcPolygon[] => {
      if (!stays(pieceOf(outer))) return [];
      return [[outer, ...holes.filter((hole) => stays(pieceOf(hole)))]];
    });
    return { ...tile, polygons };
  });
}

interface Piece {
  readonly areaKm2: number;
  readonly worth: number;
  /** Touches nothing: an island, or a hole filled by water alone. */
  readonly freestanding: boolean;
}

function sharedArcs(mosaic: Mosaic): Set<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const ref of mosaic.tiles.flatMap((tile) => tile.polygons.flat(2))) {
    const index = arcIndex(ref);
    if (seen.has(index)) shared.add(index);
    seen.add(index);
  }
  return shared;
}
