import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Box } from '../../core/geodesy/box.ts';
import { unionBox } from './box.ts';

/** The box of an area that is cut at the date line, on whichever side most of it lies. */
export function geometryBox(geometry: Polygon | MultiPolygon): Box | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return unionBox(polygons.flatMap(([outer]) => (outer === undefined ? [] : [ringBox(outer)])));
}

/** The box of a line that may be cut at the date line. */
export const lineBox = ({ coordinates }: MultiLineString): Box | null =>
  unionBox(coordinates.map(ringBox));

function ringBox(ring: readonly Position[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng = 0, lat = 0] of ring) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}
