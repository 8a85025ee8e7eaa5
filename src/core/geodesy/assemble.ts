import type { Position } from 'geojson';
import type { Vertex } from './drawn-edge.ts';
import { containsPoint, signedArea } from './planar.ts';

/** A closed curve on the globe with its region on the left; longitudes run on; the last vertex is the first, perhaps a turn on. */
export type Loop = readonly Vertex[];

/** A curve through the world rectangle that starts and ends on its sides. */
type Chain = Position[];

/** A region as RFC 7946 wants it: rings in the world rectangle, cut at ±180 and closed along the poles. */
export interface Assembled {
  /** Polygons' rings: an outer ring wound counter-clockwise, then its holes wound clockwise. */
  readonly polygons: Position[][][];
  /** The curves themselves, cut at ±180, without the edges that only close an area along a side of the rectangle. */
  readonly lines: Position[][];
}

/**
 * Cuts loops at ±180 and closes what was cut along the sides of the world rectangle, poles included.
 * Loops must not cross one another. `whole` says what the region is when there is no loop at all.
 */
export function assemble(loops: readonly Loop[], whole: boolean): Assembled {
  const chains: Chain[] = [];
  const rings: Position[][] = [];
  for (const loop of loops) cutLoop(loop, chains, rings);
  return close(chains, rings, whole);
}

/** Closes curves that already lie in the world rectangle: chains from side to side, and rings that touch no side. */
export function close(
  chains: readonly Chain[],
  rings: readonly Position[][],
  whole: boolean,
): Assembled {
  const closed = [...rings, ...joinAlongSides(chains)].filter((ring) => ring.length >= 4);
  const areas = closed.map(signedArea);
  const polygons = closed.filter((_, i) => (areas[i] ?? 0) > 0).map((ring) => [ring]);
  const holes = closed.filter((_, i) => (areas[i] ?? 0) < 0);
  const homeless = holes.filter((hole) => !house(hole, polygons));
  // A hole that lies in no outer ring lies in the rest of the world.
  if (homeless.length > 0 || (whole && polygons.length === 0)) polygons.push([WORLD, ...homeless]);
  return { polygons, lines: [...rings, ...chains].filter((line) => line.length > 1) };
}

const WORLD: Position[] = [
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
  [-180, -90],
];

/** Gives a hole to the smallest outer ring around it. */
function house(hole: Position[], polygons: Position[][][]): boolean {
  const inside = hole[0] as Position;
  let best: Position[][] | undefined;
  let bestArea = Number.POSITIVE_INFINITY;
  for (const polygon of polygons) {
    const outer = polygon[0] as Position[];
    const area = signedArea(outer);
    if (area < bestArea && containsPoint(outer, inside)) {
      best = polygon;
      bestArea = area;
    }
  }
  best?.push(hole);
  return best !== undefined;
}

/** Cuts a line, whose longitudes run on, into pieces that lie in the world rectangle. */
export function cutLine(line: readonly Vertex[]): Position[][] {
  let strip = stripOf((line[0] as Vertex)[0]);
  let piece: Position[] = [];
  const pieces = [piece];
  for (const [i, to] of line.entries()) {
    const from = line[Math.max(0, i - 1)] as Vertex;
    while (stripOf(to[0]) !== strip) {
      const eastward = to[0] > from[0];
      const seam = 360 * (eastward ? strip : strip - 1) + 180;
      const lat = from[1] + ((to[1] - from[1]) * (seam - from[0])) / (to[0] - from[0]);
      pushSeam(piece, [eastward ? 180 : -180, lat]);
      strip += eastward ? 1 : -1;
      piece = [[eastward ? -180 : 180, lat]];
      pieces.push(piece);
    }
    pushDistinct(piece, [to[0] - 360 * strip, to[1]]);
  }
  return pieces;
}

/** Cuts a loop; one that crosses no seam stays a ring. */
function cutLoop(loop: Loop, chains: Chain[], rings: Position[][]): void {
  const pieces = cutLine(loop);
  const last = pieces.pop() ?? [];
  const [head, ...others] = pieces;
  if (!head) {
    rings.push(last);
    return;
  }
  // The loop began in the middle of a piece: its last part goes before its first.
  for (const position of head) pushDistinct(last, position);
  last[last.length - 1] = head[head.length - 1] as Position;
  chains.push(last, ...others);
}

const stripOf = (lng: number): number => Math.floor((lng + 180) / 360);

function pushDistinct(line: Position[], position: Position): void {
  const last = line[line.length - 1];
  if (last && nearly(last[0], position[0]) && nearly(last[1], position[1])) return;
  line.push(position);
}

/** Ends a piece right on the seam: a vertex that lies a hair before it moves there. */
function pushSeam(line: Position[], position: Position): void {
  pushDistinct(line, position);
  line[line.length - 1] = position;
}

/** Within a micrometre: what adding and taking off whole turns does to a number. */
const nearly = (a = 0, b = 0): boolean => Math.abs(a - b) < 1e-11;

/** Joins each chain's end to the next start counter-clockwise along the rectangle: the region is on the left of both. */
function joinAlongSides(chains: readonly Chain[]): Position[][] {
  const starts = chains
    .map((chain) => ({ chain, at: sidePosition(chain[0] as Position) }))
    .sort((a, b) => a.at - b.at);
  const unused = new Set(starts);
  const rings: Position[][] = [];
  for (const first of starts) {
    if (!unused.has(first)) continue;
    const ring: Position[] = [];
    let current = first;
    do {
      unused.delete(current);
      for (const position of current.chain) pushDistinct(ring, position);
      const end = sidePosition(current.chain[current.chain.length - 1] as Position);
      const next = starts.find((s) => s.at >= end && (unused.has(s) || s === first));
      const target = next ?? starts.find((s) => unused.has(s) || s === first) ?? first;
      addCorners(ring, end, target.at);
      current = target;
    } while (current !== first);
    pushDistinct(ring, ring[0] as Position);
    rings.push(ring);
  }
  return rings;
}

/** Distance along the rectangle's sides, counter-clockwise from its south-west corner: 360 + 180 + 360 + 180. */
function sidePosition([lng = 0, lat = 0]: Position): number {
  if (lat <= -90) return lng + 180;
  if (lng >= 180) return 360 + lat + 90;
  if (lat >= 90) return 540 + 180 - lng;
  return 900 + 90 - lat;
}

const PERIMETER = 1080;
const CORNERS: readonly (readonly [number, Position])[] = [
  [0, [-180, -90]],
  [360, [180, -90]],
  [540, [180, 90]],
  [900, [-180, 90]],
];

function addCorners(ring: Position[], from: number, to: number): void {
  const until = to >= from ? to : to + PERIMETER;
  for (const turn of [0, PERIMETER]) {
    for (const [at, corner] of CORNERS) {
      if (at + turn > from && at + turn < until) pushDistinct(ring, corner);
    }
  }
}
