import type { Position } from 'geojson';
import type { Vertex } from '../geodesy/drawn-edge.ts';
import type { Notes } from './outline-note.ts';

/** A closed ring whose longitudes run on past ±180; its last vertex is its first, `turns` turns round the Earth on. */
export interface Unrolled {
  readonly line: readonly Vertex[];
  readonly turns: number;
}

/** Closer to a pole than this (10 cm) is on it: all longitudes are one there. */
const ON_POLE = 90 - 1e-6;

/**
 * A closed ring with its longitudes running on: an edge that spans more than 180° goes the short way, over ±180. Edges
 * along a pole stay as they are, for they only close an area there.
 */
export function unrolled(ring: readonly Position[], where: string, notes: Notes): Unrolled {
  const short = runOn(ring, 0);
  if (short.seams === 0 || (short.turns === 0 && !isFlat(short))) return noted(short, where, notes);
  // From −180 to 180 on one latitude is no way at all, or the whole way round where the ring has sides there to close.
  const whole = runOn(ring, 360);
  if (whole.turns !== 0 || isFlat(whole) || !hasSide(ring)) return noted(short, where, notes);
  for (let i = 0; i < short.seams; i++) notes.add('right round', where);
  return noted(whole, where, notes);
}

interface Run extends Unrolled {
  /** Edges taken the short way where they seem to run the long one. */
  readonly shortened: number;
  /** Edges from −180 to 180 on one latitude, or back. */
  readonly seams: number;
}

function noted(run: Run, where: string, notes: Notes): Unrolled {
  if (run.turns === 0 && isFlat(run)) notes.add('no area', where);
  for (let i = 0; i < run.shortened; i++) notes.add('short way', where);
  return run;
}

/** @param seam how far an edge from −180 to 180 on one latitude goes: 0 or 360 degrees. */
function runOn(ring: readonly Position[], seam: 0 | 360): Run {
  const [[startLng = 0, startLat = 0] = []] = ring;
  const line: Vertex[] = [[startLng, startLat]];
  // Whole turns, so that no rounding adds up along a ring: it must end where it began.
  let turn = 0;
  let [fromLng, fromLat] = [startLng, startLat];
  let shortened = 0;
  let seams = 0;
  for (const [lng = 0, lat = 0] of ring.slice(1)) {
    const step = lng - fromLng;
    const isAlongPole = Math.abs(fromLat) > ON_POLE && Math.abs(lat) > ON_POLE;
    if (!isAlongPole && Math.abs(step) > 180) {
      const isSeam = Math.abs(step) === 360 && lat === fromLat;
      if (isSeam) seams += 1;
      else shortened += 1;
      if (!isSeam || seam === 0) turn -= Math.round(step / 360);
    }
    line.push([lng + 360 * turn, lat]);
    [fromLng, fromLat] = [lng, lat];
  }
  const turns = Math.round((fromLng - startLng) / 360) + turn;
  line[line.length - 1] = [startLng + 360 * turns, startLat];
  return { line, turns, shortened, seams };
}

/** Whether a ring runs along ±180 somewhere. */
function hasSide(ring: readonly Position[]): boolean {
  return ring.some(([x = 0, y = 0], i) => {
    const [fromX, fromY] = ring[i - 1] ?? [x, y];
    return Math.abs(x) === 180 && fromX === x && fromY !== y;
  });
}

/** Whether all vertices lie on one straight line, so that nothing is between them. */
function isFlat({ line: [first = [0, 0], ...others] }: Unrolled): boolean {
  const [ox, oy] = first;
  const apart = ([x, y]: Vertex): number => Math.abs(x - ox) + Math.abs(y - oy);
  const [fx, fy] = others.reduce((far, next) => (apart(next) > apart(far) ? next : far), first);
  return others.every(([x, y]) => (fx - ox) * (y - oy) === (fy - oy) * (x - ox));
}
