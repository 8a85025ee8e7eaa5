import type { Box } from '../geodesy/box.ts';
import { toLngLat, toVector } from '../geodesy/surface-vector.ts';
import type { Kilometres, LngLat } from '../units.ts';
import { kilometres } from '../units.ts';
import { boxOf, fieldOfArea, halves } from './area-boxes.ts';
import { distanceFrom, dotDistanceFrom } from './area-distance.ts';
import { discOf } from './cell.ts';
import type { Frame } from './field.ts';
import type { Origin } from './origin.ts';
import type { SiteTree } from './site-tree.ts';

/** Steps in search of the nearest point of an edge, each leaving the golden part: from 4 km down to a metre along it. */
const STEPS = 17;

const GOLDEN = (Math.sqrt(5) - 1) / 2;

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
    let onBorder = exact(dotOf(area, nearest.site));
    for (const edge of onBorder > 0 ? edgesNear(area, nearest, rough) : []) {
      onBorder = kilometres(Math.min(onBorder, leastOnEdge(area, edge, exact)));
    }
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

/** A dot of an area's border, and how far it is in metres, roughly. */
interface NearDot {
  readonly site: number;
  readonly metres: number;
}

type Rough = (x: number, y: number, z: number) => number;

/** The dot that is nearest; best balls first, for a distance changes by at most a metre a metre. */
function nearestDot({ tree }: Origin, rough: Rough): NearDot {
  let best: NearDot = { site: 0, metres: Number.POSITIVE_INFINITY };
  visitDots(
    tree,
    rough,
    () => (best.metres > 0 ? best.metres : Number.NEGATIVE_INFINITY),
    (dot) => {
      if (dot.metres < best.metres) best = dot;
    },
  );
  return best;
}

/** Edges that are looked at for a nearer point than the nearest dot. */
const MOST_EDGES = 3;

/**
 * The edges that may come nearer than the nearest dot does, the likeliest first. An edge's nearest point is at most half
 * the spacing from one of its dots.
 */
function edgesNear(area: Origin, nearest: NearDot, rough: Rough): number[] {
  const near: NearDot[] = [];
  const most = nearest.metres + area.spacing / 2 + 1;
  visitDots(
    area.tree,
    rough,
    () => most,
    (dot) => near.push(dot),
  );
  const edges = [...new Set(near.flatMap(({ site }) => [site, site + 1]))];
  return edges
    .filter((to) => area.border.begins[to] === 0)
    .map((to) => ({ to, metres: leastSampled(area, to, rough) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, MOST_EDGES)
    .map(({ to }) => to);
}

/** The least of a few points along an edge. */
function leastSampled(area: Origin, to: number, rough: Rough): number {
  const [a, b] = [dotOf(area, to - 1), dotOf(area, to)];
  const vector = new Float64Array(3);
  const metres = [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => {
    toVector(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, vector, 0);
    return rough(vector[0] ?? 0, vector[1] ?? 0, vector[2] ?? 0);
  });
  return Math.min(...metres);
}

/** Calls back for the dots that are less than `most()` metres away, the likeliest first. */
function visitDots(
  { count, firstChild, radiiMetres, vectors, source }: SiteTree,
  rough: Rough,
  most: () => number,
  found: (dot: NearDot) => void,
): void {
  const root = radiiMetres.length - 1;
  const metresTo = (entry: number): number =>
    rough(vectors[3 * entry] ?? 0, vectors[3 * entry + 1] ?? 0, vectors[3 * entry + 2] ?? 0);
  const visit = (entry: number, metres: number): void => {
    if (entry < count) {
      found({ site: source[entry] ?? 0, metres });
      return;
    }
    const children: { readonly child: number; readonly metres: number }[] = [];
    const last = firstChild[entry - count + 1] ?? 0;
    for (let child = firstChild[entry - count] ?? 0; child < last; child++) {
      children.push({ child, metres: metresTo(child) });
    }
    const least = ({ child, metres: to }: { child: number; metres: number }): number =>
      to - (radiiMetres[child] ?? 0);
    children.sort((a, b) => least(a) - least(b));
    for (const next of children) if (least(next) < most()) visit(next.child, next.metres);
  };
  visit(root, metresTo(root));
}

/** The least distance from the edge that ends at a dot. */
function leastOnEdge(area: Origin, to: number, distance: (point: LngLat) => Kilometres): number {
  const a = dotOf(area, to - 1);
  const b = dotOf(area, to);
  const at = (t: number): number => distance([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
  let from = 0;
  let until = 1;
  // Of two points within, one stays where the other was: each step asks for one distance.
  let left = { t: 1 - GOLDEN, km: at(1 - GOLDEN) };
  let right = { t: GOLDEN, km: at(GOLDEN) };
  for (let i = 0; i < STEPS; i++) {
    if (left.km < right.km) {
      until = right.t;
      right = left;
      const t = until - (until - from) * GOLDEN;
      left = { t, km: at(t) };
    } else {
      from = left.t;
      left = right;
      const t = from + (until - from) * GOLDEN;
      right = { t, km: at(t) };
    }
  }
  return Math.min(left.km, right.km);
}
