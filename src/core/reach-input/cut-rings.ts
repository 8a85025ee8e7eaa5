import type { Position } from 'geojson';
import type { Vertex } from '../geodesy/drawn-edge.ts';
import { RADIANS } from '../geodesy/ellipsoid.ts';
import type { Unrolled } from './unroll.ts';

/** A stretch of a ring between two crossings of ±180, in the world rectangle. */
type Piece = Position[];

/** An end of a piece on a side of the world rectangle. */
interface End {
  readonly piece: number;
  readonly isLast: boolean;
  readonly lat: number;
}

interface Strip {
  readonly rings: Position[][];
  readonly pieces: Piece[];
  readonly east: End[];
  readonly west: End[];
}

/**
 * A polygon's rings, which may cross ±180, themselves and one another, as rings in the world rectangle that enclose the
 * same by the even-odd rule: what was cut is closed along ±180, from each odd crossing northward to the next, and along
 * the pole where a crossing is left over. Rings wider than the Earth is round give a polygon for each turn.
 */
export function cutRings(rings: readonly Unrolled[]): Position[][][] {
  const isWide = rings.some(({ line, turns }) => {
    const { west, east } = extentOf(line);
    return turns === 0 && east - west > 360;
  });
  const strips = new Map<number, Strip>();
  const stripAt = (turn: number): Strip => {
    const key = isWide ? turn : 0;
    const known = strips.get(key) ?? { rings: [], pieces: [], east: [], west: [] };
    strips.set(key, known);
    return known;
  };
  for (const ring of rings) cut(ring, stripAt);
  const pole = 90 * Math.sign(rings.reduce((sum, ring) => sum + poleward(ring), 0) || 1);
  return [...strips.values()].map((strip) => [...strip.rings, ...closed(strip, pole)]);
}

interface Extent {
  readonly west: number;
  readonly east: number;
}

function extentOf(line: readonly Vertex[]): Extent {
  return line.reduce(
    ({ west, east }, [lng]) => ({ west: Math.min(west, lng), east: Math.max(east, lng) }),
    { west: Number.POSITIVE_INFINITY, east: Number.NEGATIVE_INFINITY },
  );
}

/** Above zero for a ring that runs round the Earth nearer to the North Pole, below for one nearer to the South Pole. */
function poleward({ line, turns }: Unrolled): number {
  if (turns === 0) return 0;
  let sum = 0;
  for (const [i, [lng, lat]] of line.entries()) {
    const [fromLng, fromLat] = line[i - 1] ?? [lng, lat];
    sum += (lng - fromLng) * Math.sin(((lat + fromLat) / 2) * RADIANS);
  }
  return Math.sign(turns) * sum;
}

/** The turn from whose −180 on a longitude counts. Adding 180 may round it up to the next: it is compared as it is. */
function stripOf(lng: number): number {
  const strip = Math.floor((lng + 180) / 360);
  return lng < 360 * strip - 180 ? strip - 1 : strip;
}

const isOnSeam = (lng: number): boolean => lng === 360 * stripOf(lng) - 180;

/** Cuts a ring where it crosses ±180; to touch it, or to run along it, is not to cross. */
function cut({ line, turns }: Unrolled, stripAt: (turn: number) => Strip): void {
  const { west, east } = extentOf(line);
  const only = stripOf((west + east) / 2);
  if (turns === 0 && west >= 360 * only - 180 && east <= 360 * only + 180) {
    stripAt(only).rings.push(line.map(([lng, lat]) => [lng - 360 * only, lat]));
    return;
  }
  // On the seam there is no telling on which side of it the ring begins.
  const start = line.findIndex(([lng]) => !isOnSeam(lng));
  const rest = line.slice(start);
  const round = line.slice(1, start + 1).map(([lng, lat]): Vertex => [lng + 360 * turns, lat]);
  const [first, ...others] = [...rest, ...round] as [Vertex, ...Vertex[]];
  let turn = stripOf(first[0]);
  let from = first;
  let piece: Piece = [[first[0] - 360 * turn, first[1]]];
  const head = { piece, lat: 0, isEast: false };
  let entered: { readonly isEast: boolean; readonly lat: number } | null = null;
  for (const to of others) {
    while (to[0] > 360 * turn + 180 || to[0] < 360 * turn - 180) {
      const isEast = to[0] > from[0];
      const seam = 360 * turn + (isEast ? 180 : -180);
      const lat = from[1] + ((to[1] - from[1]) * (seam - from[0])) / (to[0] - from[0]);
      piece.push([isEast ? 180 : -180, lat]);
      if (entered === null) Object.assign(head, { lat, isEast });
      else place(stripAt(turn), piece, entered, { isEast, lat });
      turn += isEast ? 1 : -1;
      entered = { isEast: !isEast, lat };
      piece = [[isEast ? -180 : 180, lat]];
    }
    piece.push([to[0] - 360 * turn, to[1]]);
    from = to;
  }
  if (entered === null) return;
  // The ring began in the middle of a piece: its last part goes before its first.
  place(stripAt(turn - turns), [...piece, ...head.piece.slice(1)], entered, head);
}

interface Side {
  readonly isEast: boolean;
  readonly lat: number;
}

function place(strip: Strip, piece: Piece, first: Side, last: Side): void {
  const id = strip.pieces.push(piece) - 1;
  (first.isEast ? strip.east : strip.west).push({ piece: id, isLast: false, lat: first.lat });
  (last.isEast ? strip.east : strip.west).push({ piece: id, isLast: true, lat: last.lat });
}

/** Strings a strip's pieces together along the sides and, where a side has an odd number of ends, along a pole. */
function closed({ pieces, east, west }: Strip, pole: number): Position[][] {
  const next = new Map<string, Joint>();
  const left = [pairUp(east, pole, next), pairUp(west, pole, next)] as const;
  if (left[0] && left[1]) {
    const corners: Position[] = [
      [180, pole],
      [-180, pole],
    ];
    join(next, left[0], left[1], corners);
  }
  const unused = new Set(pieces.keys());
  const rings: Position[][] = [];
  for (const first of unused) {
    const ring: Position[] = [];
    let [piece, isForward] = [first, true];
    while (unused.delete(piece)) {
      const positions = pieces[piece] ?? [];
      for (const position of isForward ? positions : [...positions].reverse()) ring.push(position);
      const joint = next.get(keyOf({ piece, isLast: isForward }));
      if (!joint) break;
      ring.push(...joint.corners);
      [piece, isForward] = [joint.to.piece, !joint.to.isLast];
    }
    ring.push(ring[0] ?? []);
    rings.push(ring);
  }
  return rings;
}

interface Joint {
  readonly to: End;
  readonly corners: readonly Position[];
}

const keyOf = ({ piece, isLast }: Pick<End, 'piece' | 'isLast'>): string => `${piece}${isLast}`;

function join(next: Map<string, Joint>, a: End, b: End, corners: readonly Position[]): void {
  next.set(keyOf(a), { to: b, corners });
  next.set(keyOf(b), { to: a, corners: [...corners].reverse() });
}

/** Joins the ends on a side by twos from the south on; gives back the one that is left for the pole. */
function pairUp(ends: readonly End[], pole: number, next: Map<string, Joint>): End | null {
  const sorted = [...ends].sort((a, b) => a.lat - b.lat);
  const odd = sorted.length % 2 === 1;
  const last = odd ? (pole > 0 ? sorted.pop() : sorted.shift()) : null;
  for (let i = 0; i + 1 < sorted.length; i += 2) {
    const [a, b] = [sorted[i], sorted[i + 1]];
    if (a && b) join(next, a, b, []);
  }
  return last ?? null;
}
