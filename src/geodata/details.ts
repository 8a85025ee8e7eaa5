import { sphericalTriangleArea, type Triangle } from 'topojson-simplify';
import { gridOf } from './grid.ts';
import type { Detail } from './simplify.ts';
import type { Degrees } from './source-units.ts';
import { EARTH_RADIUS_KM, sphericalDistanceKm } from './sphere.ts';
import type { WaterDetail } from './water.ts';

/** The grid on which the source's areas are joined: 0.000343° (38 m at the equator), finer than Natural Earth draws. */
export const sourceGrid = gridOf(20);

/** How far around a point of the first view its readers are likely to look. */
const SIGHT_KM = 1800;
/** A quarter of the points in sight earn a coast its full detail; nothing falls below the floor. */
const FULL_SHARE = 0.25;
const FLOOR = 1 / 12;

/**
 * For the first view: good to zoom 5 where the points lie, plainer elsewhere, small enough to load at once.
 *
 * @param points what it is drawn finest around; none: the same detail everywhere.
 */
export function lightDetail(points: readonly Degrees[]): Detail {
  const interest = byDegree((at) => interestAt(at, points));
  return {
    grid: gridOf(15),
    worth: (triangle) => drawnAreaKm2(triangle) * interest(triangle[1]),
    least: 17,
    islandWorth: (areaKm2, at) => areaKm2 * interest(at),
    leastIsland: 30,
  };
}

/** Waters are paler than borders: they take less. */
export function lightWater(points: readonly Degrees[]): WaterDetail {
  const size = (value: number, at: Degrees): number => value * interestAt(at, points);
  return {
    grid: gridOf(14),
    worth: lightDetail(points).worth,
    least: 40,
    lakeWorth: size,
    leastLake: 300,
    riverWorth: size,
    leastRiver: 60,
  };
}

/** All there is, on a grid finer than the source's 0.009°. */
export const fineWater: WaterDetail = {
  grid: gridOf(16),
  worth: drawnAreaKm2,
  least: 0.2,
  lakeWorth: (areaKm2) => areaKm2,
  leastLake: 40,
  riverWorth: (kilometres) => kilometres,
  leastRiver: 0,
};

/** The same within a square degree: interest changes slowly, and there are half a million vertices. */
function byDegree(measure: (at: Degrees) => number): (at: Degrees) => number {
  const known = new Map<number, number>();
  return ([lng, lat]) => {
    const [x, y] = [Math.floor(lng), Math.floor(lat)];
    const key = (x + 180) * 181 + y + 90;
    const value = known.get(key) ?? measure([x + 0.5, y + 0.5]);
    known.set(key, value);
    return value;
  };
}

/** At high zoom and for measuring: what is left out moves a line by less than 25 m, the grid by 38 m at most. */
export const fineDetail: Detail = {
  grid: gridOf(19),
  worth: heightMetres,
  least: 25,
  islandWorth: (areaKm2) => areaKm2,
  leastIsland: 0,
};

function interestAt(at: Degrees, points: readonly Degrees[]): number {
  if (points.length === 0) return FLOOR * 2;
  const inSight = points.filter((point) => sphericalDistanceKm(at, point) < SIGHT_KM).length;
  return Math.min(1, Math.max(FLOOR, inSight / points.length / FULL_SHARE));
}

/**
 * The area that a vertex adds, as a Mercator map shows it half-way: high latitudes are drawn larger, so they need more
 * vertices, but not as many more as Mercator's square would give them.
 */
function drawnAreaKm2(triangle: Triangle): number {
  const [, [, lat]] = triangle;
  const stretch = 1 / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return sphericalTriangleArea(triangle) * EARTH_RADIUS_KM ** 2 * stretch;
}

const METRES_PER_DEGREE = 111_195;

/** How far a vertex lies from the straight line between its neighbours. */
function heightMetres([before, at, after]: Triangle): number {
  const shrink = Math.cos((at[1] * Math.PI) / 180);
  const flat = ([lng, lat]: [number, number]): [number, number] => [
    (lng - at[0]) * shrink * METRES_PER_DEGREE,
    (lat - at[1]) * METRES_PER_DEGREE,
  ];
  const [[x1, y1], [x2, y2]] = [flat(before), flat(after)];
  const base = Math.hypot(x2 - x1, y2 - y1);
  return base === 0 ? Math.hypot(x1, y1) : Math.abs(x1 * y2 - x2 * y1) / base;
}
