import { sphericalTriangleArea, type Triangle } from 'topojson-simplify';
import { gridOf } from './grid.ts';
import type { Detail } from './simplify.ts';

/** The grid on which the source's areas are joined: 0.000343° (38 m at the equator), finer than Natural Earth draws. */
export const sourceGrid = gridOf(20);

const EARTH_RADIUS_KM = 6371.0088;

/** For the first view: good to zoom 5, small enough to load at once. */
export const lightDetail: Detail = {
  grid: gridOf(15),
  worth: drawnAreaKm2,
  least: 60,
  smallestIslandKm2: 100,
};

/**
 * The area that a vertex adds, as a Mercator map shows it half-way: high latitudes are drawn larger, so they need more
 * vertices, but not as many more as Mercator's square would give them.
 */
function drawnAreaKm2(triangle: Triangle): number {
  const [, [, lat]] = triangle;
  const stretch = 1 / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return sphericalTriangleArea(triangle) * EARTH_RADIUS_KM ** 2 * stretch;
}
