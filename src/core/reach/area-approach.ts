import { toLngLat } from '../geodesy/surface-vector.ts';
import type { Kilometres, LngLat } from '../units.ts';
import { kilometres } from '../units.ts';
import { boxOf, fieldOfArea, halves } from './area-boxes.ts';
import { distanceFrom, dotDistanceFrom } from './area-distance.ts';
import { type Box, discOf } from './cell.ts';
import type { Frame } from './field.ts';
import type { Origin } from './origin.ts';
import { rootOf } from './site-tree.ts';

/** Steps in search of the nearest point of an edge. */
const STEPS = 24;

/**
 * The least distance from a point of an area to the origins (to somewhere in them, or to everywhere), zero where they
 * touch or overlap. Made once for the origins, then asked for one area after the other.
 */
export function leastDistanceTo(
  origins: readonly Origin[],
  mode: 'somewhere' | 'everywhere',
): (area: Origin) => Kilometres {
  const exact = distanceFrom(origins, mode);
  const rough = dotDistanceFrom(origins, mode);
  return (area) => {
    const isAround = mode === 'somewhere' && origins.some((origin) => contains(area, origin));
    if (isAround) return kilometres(0);
    const nearest = nearestDot(area, rough);
    const onBorder = Math.min(
      exact(dotOf(area, nearest)),
      leastOnEdge(area, nearest, exact),
      leastOnEdge(area, nearest + 1, exact),
    );
    if (mode === 'somewhere') return kilometres(onBorder);
    const inland = nearestInland(area, rough, 1000 * onBorder);
    return kilometres(inland ? Math.min(onBorder, exact(inland)) : onBorder);
  };
}

/** Metres: how much nearer than the border a point inland must be to count. */
const NEARER = 10;

/**
 * The point within an area that is nearest, if it is nearer than `most` metres: what is within range of everywhere may
 * lie wholly inside a large country, around the middle of a small one, and touch its border nowhere.
 */
function nearestInland(
  area: Origin,
  distance: (x: number, y: number, z: number) => number,
  most: number,
): LngLat | null {
  const field = fieldOfArea(area);
  let best = most;
  let found: LngLat | null = null;
  const metresTo = (box: Box): number => {
    const { x, y, z } = discOf(box);
    return distance(x, y, z);
  };
  const visit = (box: Box, frame: Frame): void => {
    const disc = discOf(box);
    const { x, y, z, radius } = disc;
    const metres = distance(x, y, z);
    // Distance changes by at most a metre a metre.
    if (metres - radius > best - NEARER) return;
    const sub = field.narrow(frame, disc);
    if (sub.status === 'out') return;
    if (metres < best && field.isInside(sub, x, y, z)) {
      best = metres;
      found = toLngLat(x, y, z);
    }
    if (radius <= NEARER) return;
    const [a, b] = halves(box);
    const isFirst = metresTo(a) < metresTo(b);
    visit(isFirst ? a : b, sub);
    visit(isFirst ? b : a, sub);
  };
  visit(boxOf(area), field.root());
  return found;
}

/** Whether an origin lies in an area, judged by one of its points: if they overlap otherwise, their borders meet. */
function contains({ interior }: Origin, origin: Origin): boolean {
  return interior?.(dotOf(origin, 0)) ?? false;
}

const dotOf = ({ border: { coordinates } }: Origin, i: number): LngLat => [
  coordinates[2 * i] ?? 0,
  coordinates[2 * i + 1] ?? 0,
];

/** The dot of an area's border that is nearest; best balls first, for a distance changes by at most a metre a metre. */
function nearestDot(
  { tree }: Origin,
  distance: (x: number, y: number, z: number) => number,
): number {
  const { count, firstChild, radiiMetres, vectors, source } = tree;
  let best = Number.POSITIVE_INFINITY;
  let bestSite = 0;
  const least = (entry: number): number => {
    const at = 3 * entry;
    const metres = distance(vectors[at] ?? 0, vectors[at + 1] ?? 0, vectors[at + 2] ?? 0);
    if (entry < count && metres < best) {
      best = metres;
      bestSite = entry;
    }
    return metres - (radiiMetres[entry] ?? 0);
  };
  const visit = (entry: number): void => {
    if (entry < count) return;
    const children: { readonly child: number; readonly least: number }[] = [];
    const last = firstChild[entry - count + 1] ?? 0;
    for (let child = firstChild[entry - count] ?? 0; child < last; child++) {
      children.push({ child, least: least(child) });
    }
    children.sort((a, b) => a.least - b.least);
    for (const next of children) if (next.least < best && best > 0) visit(next.child);
  };
  least(rootOf(tree));
  visit(rootOf(tree));
  return source[bestSite] ?? 0;
}

/** The least distance from the edge that ends at a dot. */
function leastOnEdge(area: Origin, to: number, distance: (point: LngLat) => Kilometres): number {
  if (area.border.begins[to] !== 0) return Number.POSITIVE_INFINITY;
  const a = dotOf(area, to - 1);
  const b = dotOf(area, to);
  const at = (t: number): number => distance([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
  let from = 0;
  let until = 1;
  for (let i = 0; i < STEPS; i++) {
    const left = from + (until - from) * 0.4;
    const right = from + (until - from) * 0.6;
    if (at(left) < at(right)) until = right;
    else from = left;
  }
  return at((from + until) / 2);
}
