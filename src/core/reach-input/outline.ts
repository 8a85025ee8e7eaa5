import type { Position } from 'geojson';
import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import { type Checked, refuse } from '../geodesy/fault.ts';
import { nearestTurn } from '../geodesy/wgs84.ts';
import { succeed } from '../result.ts';
import type { LngLat } from '../units.ts';
import { cutRings } from './cut-rings.ts';
import { geometriesOf, joined, type RawGeometry } from './geojson-parts.ts';
import { Notes, type OutlineNote } from './outline-note.ts';
import { readPosition, readRing } from './read-ring.ts';
import { crossesItself } from './self-crossing.ts';
import { type Unrolled, unrolled } from './unroll.ts';

/** What a GeoJSON file outlines, and how it was read where it leaves that open. */
export interface Outline {
  readonly shape:
    | { readonly type: 'point'; readonly point: LngLat }
    /** The union of its polygons, each by the even-odd rule. */
    | { readonly type: 'area'; readonly area: AreaGeometry };
  readonly notes: readonly OutlineNote[];
}

/** More positions than any country has at a scale that shows on a map, and more than a page can hold twice. */
const MOST_POSITIONS = 2_000_000;

/**
 * Reads GeoJSON (RFC 7946), also as it should not be but often is: what can be understood is taken, with a note that
 * says how; what cannot is refused with where it stands. One point is a point; else all polygons, however they are
 * collected, are one area.
 */
export function readOutline(json: unknown): Checked<Outline> {
  const notes = new Notes();
  const geometries = geometriesOf(json, notes);
  if (!geometries.ok) return geometries;
  const polygons = geometries.value.filter(({ type }) => /^(Multi)?Polygon$/.test(type));
  const others = geometries.value.filter((geometry) => !polygons.includes(geometry));
  const [only] = others;
  if (polygons.length === 0) {
    if (only?.type === 'Point' && others.length === 1) return pointOutline(only, notes);
    return refuse('geometry', noPolygon(others));
  }
  for (const { type, where } of others) notes.add('passed over', joined(type, where));
  const area = readArea(polygons, notes);
  return area.ok ? succeed({ shape: { type: 'area', area: area.value }, notes: notes.all }) : area;
}

function noPolygon(others: readonly RawGeometry[]): string {
  if (others.length === 0) return 'There is no geometry in it: a polygon or one point is needed.';
  const types = [...new Set(others.map(({ type }) => type))].slice(0, 5).join(', ');
  return `There is no polygon in it, only ${types}: a polygon or one point is needed.`;
}

function pointOutline({ coordinates, where }: RawGeometry, notes: Notes): Checked<Outline> {
  const position = readPosition(coordinates, joined(where, 'position 1'), notes);
  if (!position.ok) return position;
  const [lng = 0, lat = 0] = position.value;
  const point: LngLat = [nearestTurn(lng, 0), lat];
  return succeed({ shape: { type: 'point', point }, notes: notes.all });
}

function readArea(geometries: readonly RawGeometry[], notes: Notes): Checked<AreaGeometry> {
  const area: Position[][][] = [];
  let room = MOST_POSITIONS;
  for (const { polygon, where } of geometries.flatMap(polygonsOf)) {
    if (!Array.isArray(polygon)) {
      return refuse('geometry', `A polygon is no list of rings (${where}).`);
    }
    room -= polygon.reduce<number>((sum, ring) => sum + (Array.isArray(ring) ? ring.length : 0), 0);
    if (room < 0) {
      return refuse(
        'geometry',
        `It has more than the ${MOST_POSITIONS} positions that can be handled: simplify it first.`,
      );
    }
    const rings = readPolygon(polygon, where, notes);
    if (!rings.ok) return rings;
    for (const cut of cutRings(rings.value)) {
      if (cut.length === 0) continue;
      if (crossesItself(cut)) notes.add('crossing', where);
      area.push(cut);
    }
  }
  return area.length > 0
    ? succeed(area)
    : refuse('geometry', 'The area is empty: no ring encloses any.');
}

interface RawPolygon {
  readonly polygon: unknown;
  readonly where: string;
}

function polygonsOf({ type, coordinates, where }: RawGeometry): RawPolygon[] {
  if (type === 'Polygon') return [{ polygon: coordinates, where: joined(where, 'polygon 1') }];
  // What is no list is refused as a polygon that is none.
  const list = Array.isArray(coordinates) ? (coordinates as unknown[]) : [coordinates];
  return list.map((polygon, i) => ({ polygon, where: joined(where, `polygon ${i + 1}`) }));
}

function readPolygon(
  polygon: readonly unknown[],
  where: string,
  notes: Notes,
): Checked<Unrolled[]> {
  const rings: Unrolled[] = [];
  for (const [i, json] of polygon.entries()) {
    const at = joined(where, `ring ${i + 1}`);
    const ring = readRing(json, at, notes);
    if (!ring.ok) return ring;
    if (ring.value.length > 0) rings.push(unrolled(ring.value, at, notes));
  }
  if (rings.reduce((sum, { turns }) => sum + turns, 0) % 2 !== 0) notes.add('pole', where);
  return succeed(rings);
}
