import type { Position } from 'geojson';
import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import { type Checked, checkLngLat, fail, pass } from '../geodesy/fault.ts';
import { findCrossing } from './self-crossing.ts';

/** More positions than any country has at a scale that shows on a map, and more than a page can hold twice. */
const MOST_POSITIONS = 2_000_000;

/**
 * An area from the coordinates of a GeoJSON Polygon or MultiPolygon, if they are those of one: rings closed, of
 * positions on the globe, all of two or all of three numbers, that do not cross themselves or one another.
 */
export function checkArea(coordinates: unknown): Checked<AreaGeometry> {
  const polygons = asPolygons(coordinates);
  if (!polygons)
    return fail('geometry', 'The coordinates are not those of a Polygon or MultiPolygon.');
  const rings = polygons.flat();
  if (rings.length === 0 || polygons.some((polygon) => polygon.length === 0)) {
    return fail('geometry', 'The area is empty: it has a polygon without a ring, or none at all.');
  }
  const count = rings.reduce((sum, ring) => sum + ring.length, 0);
  if (count > MOST_POSITIONS) {
    return fail(
      'geometry',
      `The area has ${count} positions, more than the ${MOST_POSITIONS} that can be handled: simplify it first.`,
    );
  }
  const dimensions = rings[0]?.[0]?.length;
  for (const [p, polygon] of polygons.entries()) {
    for (const [r, ring] of polygon.entries()) {
      const where = `ring ${r + 1} of polygon ${p + 1}`;
      const fault = ringFault(ring, dimensions);
      if (fault) return fail('geometry', `${fault} (${where}).`);
    }
  }
  const crossing = findCrossing(rings);
  if (crossing) {
    const [lng, lat] = crossing;
    return fail('geometry', `The area's border crosses itself near ${lat}, ${lng}.`);
  }
  return pass(polygons);
}

function ringFault(ring: readonly Position[], dimensions: number | undefined): string | null {
  if (ring.length < 4) return `A ring has ${ring.length} positions, where four are the least`;
  for (const position of ring) {
    if (position.length !== dimensions) {
      return 'Some positions have a height and some have not';
    }
    const [lng = Number.NaN, lat = Number.NaN] = position;
    const checked = checkLngLat([lng, lat]);
    if (!checked.ok) return checked.fault.message.replace(/\.$/, '');
  }
  const first = ring[0] ?? [];
  const last = ring.at(-1) ?? [];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    return `A ring is not closed: it starts at ${first} and ends at ${last}`;
  }
  return null;
}

/** The coordinates with their shape known; null where lists do not nest as they should. */
function asPolygons(coordinates: unknown): Position[][][] | null {
  if (!Array.isArray(coordinates)) return null;
  const isPolygon = (value: unknown): value is Position[][] =>
    Array.isArray(value) && value.every((ring) => Array.isArray(ring) && ring.every(isPosition));
  if (isPolygon(coordinates)) return coordinates.length > 0 ? [coordinates] : [];
  return coordinates.every(isPolygon) ? coordinates : null;
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  (value.length === 2 || value.length === 3) &&
  value.every((number) => typeof number === 'number');
