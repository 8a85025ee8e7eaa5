import type { Box } from '../geodesy/box.ts';
import { RADIANS } from '../geodesy/ellipsoid.ts';
import { METRES_PER_DEGREE } from '../geodesy/wgs84.ts';
import { splitsByMeridian } from './cell.ts';
import { Field } from './field.ts';
import type { Origin } from './origin.ts';

/** The field of an area itself: of what lies within next to nothing of it. */
export function fieldOfArea({ tree, interior }: Origin): Field {
  const itself = { tree, interior, range: 0.001, measure: 'nearest' } as const;
  return new Field({ gather: 'any', added: [itself], base: [] });
}

/** A box that holds an area. */
export function boxOf({ border: { coordinates }, interior }: Origin): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (let i = 0; i < coordinates.length; i += 2) {
    const lng = coordinates[i] ?? 0;
    const lat = coordinates[i + 1] ?? 0;
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  // The dots of a border say nothing of a pole inside it.
  if (interior?.([0, -90])) return { west: -180, south: -90, east: 180, north };
  if (interior?.([0, 90])) return { west: -180, south, east: 180, north: 90 };
  return { west, south, east, north };
}

/** A box in two, across its longer side. */
export function halves(box: Box): [Box, Box] {
  const { west, south, east, north } = box;
  if (splitsByMeridian(box)) {
    const lng = (west + east) / 2;
    return [
      { west, south, east: lng, north },
      { west: lng, south, east, north },
    ];
  }
  const lat = (south + north) / 2;
  return [
    { west, south, east, north: lat },
    { west, south: lat, east, north },
  ];
}

/** The longer side of a box in metres. */
export function sizeOf({ west, south, east, north }: Box): number {
  const width = (east - west) * Math.cos(((south + north) / 2) * RADIANS);
  return Math.max(width, north - south) * METRES_PER_DEGREE;
}
