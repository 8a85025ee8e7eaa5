import { presimplify, type Triangle } from 'topojson-simplify';
import { crossings } from './crossings.ts';
import { type Grid, type GridPoint, toDegrees, toGrid } from './grid.ts';
import {
  type ArcPolygon,
  type ArcRing,
  asTopology,
  type Mosaic,
  ringPoints,
  splitAtSeam,
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
const MOST_ROUNDS = 12;
const MOST_PASSES = 3;

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
  mendRings(
    sketches,
    tiles.flatMap((tile) => tile.polygons.flat()),
  );
  mendCrossings(sketches);
  const arcs = sketches.map((each) => {
    const arc = withoutSpikes(drawnPoints(each));
    return isRing(each.points) ? withBody(arc) : arc;
  });
  return splitAtSeam({ grid: detail.grid, tiles, arcs });
}

/** Gives rings that collapsed their vertices back, the most telling first. */
function mendRings(sketches: readonly Sketch[], rings: readonly ArcRing[]): void {
  for (const ring of rings) {
    const outline = (): GridPoint[] =>
      ring.flatMap((ref) => sketches[arcIndex(ref)]?.drawn.map(({ at }) => at) ?? []);
    for (let round = 0; round < MOST_ROUNDS && distinctPoints(outline()) < FEWEST; round++) {
      for (const ref of ring) refine(sketches[arcIndex(ref)], null);
    }
  }
}

/** Looks at everything, then again and again only at the arcs found at fault, then once more at everything. */
function mendCrossings(sketches: readonly Sketch[]): void {
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let suspects: ReadonlySet<number> | null = null;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const arcs: GridPoint[][] = sketches.map((each, index) =>
        suspects === null || suspects.has(index) ? drawnPoints(each) : [],
      );
      const faults = crossings(arcs);
      if (faults.size === 0 && suspects === null) return;
      suspects = new Set([...faults].map(({ arc }) => arc));
      let mended = false;
      for (const { arc, at } of faults) mended = refine(sketches[arc], at) || mended;
      if (!mended) break;
    }
  }
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
      worth: isMapCorner([lng, lat]) ? Number.POSITIVE_INFINITY : worth,
      order,
    })),
  );
}

function drawnPoints({ drawn }: Sketch): GridPoint[] {
  return drawn.map(({ at }) => at);
}

/** On the sphere these are one point, the South Pole, and worth nothing; on the plane map they hold Antarctica up. */
function isMapCorner([lng, lat]: Degrees): boolean {
  return lat === -90 && Math.abs(lng) === 180;
}

function sketch(points: readonly WeighedPoint[], least: number): Sketch {
  return { points, drawn: withoutRepeats(points.filter(({ worth }) => worth >= least)) };
}

/** Keeps the ends, so that rings stay closed. */
function withoutRepeats(points: readonly WeighedPoint[]): WeighedPoint[] {
  return points.filter(({ at }, index) => {
    const last = points[index - 1]?.at;
    return index === points.length - 1 || last?.[0] !== at[0] || last[1] !== at[1];
  });
}

function isRing(points: readonly WeighedPoint[]): boolean {
  const [first, last] = [points[0]?.at, points.at(-1)?.at];
  return points.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
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

/** Drops points where the line turns straight back on itself, which the grid makes of very thin capes. */
function withoutSpikes(arc: readonly GridPoint[]): GridPoint[] {
  const points: GridPoint[] = [];
  for (const point of arc) {
    while (points.length >= 2 && turnsBack(points.at(-2), points.at(-1), point)) points.pop();
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}

function turnsBack(a: GridPoint | undefined, b: GridPoint | undefined, c: GridPoint): boolean {
  if (a === undefined || b === undefined) return false;
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const [vx, vy] = [c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy < 0;
}

/** A ring that the grid shrank to nothing becomes one cell of it, so that the smallest countries stay. */
function withBody(ring: GridPoint[]): GridPoint[] {
  const [start] = ring;
  if (start === undefined || planeArea(ring) > 0) return ring;
  const [x, y] = start;
  return [start, [x + 1, y], [x + 1, y + 1], [x, y + 1], start];
}

/** In grid cells. */
function planeArea(ring: readonly GridPoint[]): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [px, py] = ring.at(index - 1) ?? [x, y];
    twice += px * y - x * py;
  });
  return Math.abs(twice) / 2;
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
