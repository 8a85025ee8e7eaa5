import type { LngLat } from '../units.ts';
import type { Vertex } from './drawn-edge.ts';
import { drawnDeviation } from './drawn-edge.ts';
import { METRES_PER_DEGREE, nearestTurn } from './wgs84.ts';

/** Halvings of one edge: enough to come from a quarter turn down to less than a micrometre. */
const MAX_DEPTH = 40;

/** An edge that spans more longitude than this passes near a pole, where deviations cannot be scaled. */
const WIDE = 15;

/**
 * The vertices of a smooth curve, so many that the drawn edges stay within `tolerance` metres of it.
 * `at` gives the point of the curve at a parameter. Longitudes run on past ±180. Both ends are included.
 */
export function traceCurve(
  at: (t: number) => LngLat,
  [start, end]: readonly [number, number],
  steps: number,
  tolerance: number,
): Vertex[] {
  const line: Vertex[] = [at(start)];
  let from = start;
  for (let i = 1; i <= steps; i++) {
    const to = i === steps ? end : start + ((end - start) * i) / steps;
    const last = line[line.length - 1] as Vertex;
    addEdge(at, line, from, to, onTurn(at(to), last), tolerance, 0);
    from = to;
  }
  return line;
}

/** Adds the vertices after the line's last one up to `q`, which lies at parameter `tq`. */
function addEdge(
  at: (t: number) => LngLat,
  line: Vertex[],
  tp: number,
  tq: number,
  q: Vertex,
  tolerance: number,
  depth: number,
): void {
  const p = line[line.length - 1] as Vertex;
  const tm = (tp + tq) / 2;
  const m = onTurn(at(tm), p);
  if (depth < MAX_DEPTH && !fits(at, p, m, q, tp, tq, tolerance)) {
    addEdge(at, line, tp, tm, m, tolerance, depth + 1);
    const turned = onTurn(q, line[line.length - 1] as Vertex);
    addEdge(at, line, tm, tq, turned, tolerance, depth + 1);
    return;
  }
  line.push(q);
}

function fits(
  at: (t: number) => LngLat,
  p: Vertex,
  m: Vertex,
  q: Vertex,
  tp: number,
  tq: number,
  tolerance: number,
): boolean {
  if (Math.abs(q[0] - p[0]) > WIDE) return atPole(p, tolerance) && atPole(q, tolerance);
  if (drawnDeviation(p, m, q) > tolerance / 2) return false;
  // A curve that bends both ways can meet its chord in the middle and be far from it elsewhere.
  const aside = onTurn(at(tp + (tq - tp) * 0.21), p);
  return drawnDeviation(p, aside, q) <= tolerance / 2;
}

const atPole = ([, lat]: Vertex, tolerance: number): boolean =>
  (90 - Math.abs(lat)) * METRES_PER_DEGREE < tolerance / 4;

function onTurn([lng, lat]: Vertex, near: Vertex): Vertex {
  return [nearestTurn(lng, near[0]), lat];
}
