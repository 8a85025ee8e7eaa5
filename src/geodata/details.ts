import { sphericalTriangleArea, type Triangle } from 'topojson-simplify';
import { gridOf } from './grid.ts';
import type { Detail } from './simplify.ts';
import type { Degrees } from './source-units.ts';
import { EARTH_RADIUS_KM, sphericalDistanceKm } from './sphere.ts';

/** The grid on which the source's areas are joined: 0.000343° (38 m at the equator), finer than Natural Earth draws. */
export const sourceGrid = gridOf(20);

/** How far around a place of the edition its readers are likely to look. */
const SIGHT_KM = 1800;
/** A quarter of the edition's places in sight earn a coast its full detail; nothing falls below the floor. */
const FULL_SHARE = 0.25;
const FLOOR = 1 / 10;

/**
 * For the first view: good to zoom 5 where the edition's places are, plainer elsewhere, small enough to load at once.
 *
 * @param places points of the edition's places; none: the same detail everywhere.
 */
export function lightDetail(places: readonly Degrees[]): Detail {
  const interest = (at: Degrees): number => interestAt(at, places);
  return {
    grid: gridOf(15),
    worth: (triangle) => drawnAreaKm2(triangle) * interest(triangle[1]),
    least: 16,
    islandWorth: (areaKm2, at) => areaKm2 * interest(at),
    leastIsland: 30,
  };
}

function interestAt(at: Degrees, places: readonly Degrees[]): number {
  if (places.length === 0) return FLOOR * 2;
  const inSight = places.filter((place) => sphericalDistanceKm(at, place) < SIGHT_KM).length;
  return Math.min(1, Math.max(FLOOR, inSight / places.length / FULL_SHARE));
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
