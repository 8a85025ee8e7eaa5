import { estimateMetres, normalised, toLngLat, toVector } from '../geodesy/surface-vector.ts';
import { antipode, distanceMetres, HALF_GLOBE } from '../geodesy/wgs84.ts';
import type { Kilometres, LngLat } from '../units.ts';
import { kilometres } from '../units.ts';
import type { Border } from './border.ts';
import { Candidates } from './candidates.ts';
import type { Origin } from './origin.ts';

/** Steps in search of the nearest point of an edge, each leaving three fifths: from 32 km down to a few metres along it. */
const STEPS = 18;

/** Metres by which a foot may be off, on account of the squashing and of edges that bend. */
const FOOT_ERROR = 50;

/**
 * The distance from a point to the nearest point of any of the origins (zero inside an area), or to the farthest point
 * of all of them (half the globe where the antipode is inside one): exact geodesics, to what is between the dots of a
 * border as well as to the dots.
 */
export function distanceFrom(
  origins: readonly Origin[],
  mode: 'somewhere' | 'everywhere',
): (point: LngLat) => Kilometres {
  const each = origins.map(mode === 'somewhere' ? nearestOf : farthestOf);
  const pick = mode === 'somewhere' ? Math.min : Math.max;
  return (point) => kilometres(pick(...each.map((distance) => distance(point))) / 1000);
}

/**
 * The same from a unit vector of reduced latitude, in metres, roughly: to the dots of the borders alone, by the series.
 * Off by no more than half the spacing: to the nearest point never less, to the farthest never more.
 */
export function dotDistanceFrom(
  origins: readonly Origin[],
  mode: 'somewhere' | 'everywhere',
): (x: number, y: number, z: number) => number {
  const measure = mode === 'somewhere' ? 'nearest' : 'farthest';
  const each = origins.map(({ tree }) => new Candidates(tree, measure));
  const pick = mode === 'somewhere' ? Math.min : Math.max;
  return (x, y, z) => {
    if (mode === 'everywhere' && isAnyIn(origins, toLngLat(-x, -y, -z))) return HALF_GLOBE;
    return pick(...each.map((candidates) => candidates.decide(0, 1, x, y, z)));
  };
}

/** Whether a point lies in one of the origins. */
const isAnyIn = (origins: readonly Origin[], point: LngLat): boolean =>
  origins.some(({ interior }) => interior?.(point));

const scratch = new Float64Array(3);

/** No point is farther than the antipode; unless that lies in the area, the farthest lies on the border. */
function farthestOf({ border, tree, interior }: Origin): (point: LngLat) => number {
  const candidates = new Candidates(tree, 'farthest');
  return (point) => {
    if (interior?.(antipode(point))) return HALF_GLOBE;
    toVector(point[0], point[1], scratch, 0);
    const [x = 0, y = 0, z = 0] = scratch;
    candidates.decide(0, 1, x, y, z);
    const site = tree.source[candidates.site] ?? 0;
    const most = distanceMetres(point, dot(border.coordinates, site));
    const beside = edgesAt(border, site).map((to) => bestOnEdge(point, border.coordinates, to, -1));
    return Math.max(most, ...beside);
  };
}

function nearestOf({ border, tree, interior, spacing }: Origin): (point: LngLat) => number {
  const candidates = new Candidates(tree, 'nearest');
  return (point) => {
    if (interior?.(point)) return 0;
    toVector(point[0], point[1], scratch, 0);
    const [x = 0, y = 0, z = 0] = scratch;
    const dotMetres = candidates.decide(0, 1, x, y, z);
    let best = distanceMetres(point, dot(border.coordinates, tree.source[candidates.site] ?? 0));
    if (spacing === 0) return best;
    // A dot of an edge is at most half an edge beside the nearest point of it (Pythagoras; a sphere only helps).
    const sites = candidates.within(1.0001 * Math.hypot(dotMetres, spacing / 2) + 5, x, y, z);
    const edges = new Set(sites.flatMap((site) => edgesAt(border, tree.source[site] ?? 0)));
    const feet = [...edges].map((edge) => footOf(point, border.coordinates, edge));
    const least = Math.min(...feet.map(({ metres }) => metres));
    for (const { edge, metres } of feet) {
      if (metres > least + FOOT_ERROR) continue;
      best = Math.min(best, bestOnEdge(point, border.coordinates, edge, 1));
    }
    return best;
  };
}

const dot = (coordinates: Float64Array, i: number): LngLat => [
  coordinates[2 * i] ?? 0,
  coordinates[2 * i + 1] ?? 0,
];

/** The edges at a dot, each by the dot that it ends at. */
function edgesAt({ begins }: Border, dot: number): number[] {
  return [dot, dot + 1].filter((to) => begins[to] === 0);
}

const ends = new Float64Array(6);

/** An edge, and the distance to about the nearest point of it. */
interface Foot {
  readonly edge: number;
  readonly metres: number;
}

/** The foot of the perpendicular on the edge that ends at a dot, taken on the sphere of reduced latitudes. */
function footOf(point: LngLat, coordinates: Float64Array, edge: number): Foot {
  const a = dot(coordinates, edge - 1);
  const b = dot(coordinates, edge);
  toVector(a[0], a[1], ends, 0);
  toVector(b[0], b[1], ends, 3);
  toVector(point[0], point[1], scratch, 0);
  const [ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0] = ends;
  const [x = 0, y = 0, z = 0] = scratch;
  const [ex, ey, ez] = [bx - ax, by - ay, bz - az];
  const along = ((x - ax) * ex + (y - ay) * ey + (z - az) * ez) / (ex * ex + ey * ey + ez * ez);
  const t = Math.min(1, Math.max(0, along || 0));
  const foot = normalised(ax + t * ex, ay + t * ey, az + t * ez);
  return { edge, metres: estimateMetres(x, y, z, foot.x, foot.y, foot.z) };
}

/** The distance to an edge by narrowing down on its nearest point; on its farthest, by the sign. */
function bestOnEdge(point: LngLat, coordinates: Float64Array, edge: number, sign: 1 | -1): number {
  const a = dot(coordinates, edge - 1);
  const b = dot(coordinates, edge);
  const at = (t: number): LngLat => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  let from = 0;
  let until = 1;
  for (let i = 0; i < STEPS; i++) {
    const left = from + (until - from) * 0.4;
    const right = from + (until - from) * 0.6;
    if (sign * estimated(point, at(left)) < sign * estimated(point, at(right))) until = right;
    else from = left;
  }
  return distanceMetres(point, at((from + until) / 2));
}

const pair = new Float64Array(6);

function estimated(a: LngLat, b: LngLat): number {
  toVector(a[0], a[1], pair, 0);
  toVector(b[0], b[1], pair, 3);
  const [ux = 0, uy = 0, uz = 0, vx = 0, vy = 0, vz = 0] = pair;
  return estimateMetres(ux, uy, uz, vx, vy, vz);
}

/**
 * The dot of the origins' borders that decides the distance to a point: the nearest, or the farthest of all, which is
 * the point's antipode where that lies in one of them.
 */
export function decidingSite(
  origins: readonly Origin[],
  mode: 'somewhere' | 'everywhere',
): (point: LngLat) => LngLat {
  const sign = mode === 'somewhere' ? 1 : -1;
  const each = origins.map(({ tree, border }) => ({
    tree,
    border,
    candidates: new Candidates(tree, mode === 'somewhere' ? 'nearest' : 'farthest'),
  }));
  return (point) => {
    const far = antipode(point);
    if (mode === 'everywhere' && isAnyIn(origins, far)) return far;
    toVector(point[0], point[1], scratch, 0);
    const [x = 0, y = 0, z = 0] = scratch;
    let least = Number.POSITIVE_INFINITY;
    let site = point;
    for (const { tree, border, candidates } of each) {
      const metres = sign * candidates.decide(0, 1, x, y, z);
      if (metres >= least) continue;
      least = metres;
      site = dot(border.coordinates, tree.source[candidates.site] ?? 0);
    }
    return site;
  };
}
