import * as v from 'valibot';
import { type Checked, refuse } from '../geodesy/fault.ts';
import { succeed } from '../result.ts';
import type { Notes } from './outline-note.ts';

/** A geometry's type and what it gives for coordinates, with where in the file it stands ("" for the file itself). */
export interface RawGeometry {
  readonly type: string;
  readonly coordinates: unknown;
  readonly where: string;
}

const Typed = v.looseObject({ type: v.string() });
const Features = v.looseObject({ features: v.array(v.unknown()) });
const Geometries = v.looseObject({ geometries: v.array(v.unknown()) });
const NamedSystem = v.looseObject({
  crs: v.looseObject({ properties: v.looseObject({ name: v.string() }) }),
});

/** The names that mean longitude and latitude on WGS84, or the same to within metres (ETRS89, NAD83). */
const DEGREES = /CRS:?84|EPSG:*(?:4326|4258|4269)$/i;

/** Collections in collections in collections: deeper than this nothing sensible nests. */
const DEEPEST = 32;

interface Part {
  readonly json: unknown;
  readonly where: string;
  readonly depth: number;
}

/** All geometries of a GeoJSON object, however its collections nest; in the order of the file. */
export function geometriesOf(json: unknown, notes: Notes): Checked<RawGeometry[]> {
  const found: RawGeometry[] = [];
  const pending: Part[] = [{ json, where: '', depth: 0 }];
  for (let part = pending.pop(); part; part = pending.pop()) {
    const { where, depth } = part;
    if (depth > DEEPEST) return refuse('geometry', `Collections nest too deeply (${where}).`);
    if (!v.is(Typed, part.json)) return refuse('geometry', notGeoJson(part));
    if (v.is(NamedSystem, part.json) && !DEGREES.test(part.json.crs.properties.name)) {
      notes.add('other system', part.json.crs.properties.name);
    }
    const { type } = part.json;
    if (type === 'FeatureCollection') {
      if (!v.is(Features, part.json)) return refuse('geometry', lacks(part, type, 'features'));
      pending.push(...partsOf(part.json.features, 'feature', part));
    } else if (type === 'GeometryCollection') {
      if (!v.is(Geometries, part.json)) return refuse('geometry', lacks(part, type, 'geometries'));
      pending.push(...partsOf(part.json.geometries, 'geometry', part));
    } else if (type === 'Feature') {
      const { geometry } = part.json;
      if (geometry === undefined || geometry === null) notes.add('no geometry', named(where));
      else pending.push({ json: geometry, where, depth: depth + 1 });
    } else if (part.json.coordinates === undefined) {
      return refuse('geometry', lacks(part, type, 'coordinates'));
    } else {
      found.push({ type, coordinates: part.json.coordinates, where });
    }
  }
  return succeed(found);
}

/** The last first, as a stack gives them back. */
function partsOf(items: readonly unknown[], kind: string, { where, depth }: Part): Part[] {
  return items
    .map((json, i) => ({ json, where: joined(where, `${kind} ${i + 1}`), depth: depth + 1 }))
    .reverse();
}

export const joined = (...wheres: readonly string[]): string =>
  wheres.filter((part) => part !== '').join(', ');

export const named = (where: string): string => where || 'the only one';

function notGeoJson({ json, where }: Part): string {
  if (where) return `It has no type, so that it is no GeoJSON (${where}).`;
  return Array.isArray(json)
    ? 'It is a list, not GeoJSON: an object with a type is needed.'
    : 'It is not GeoJSON: it has no type.';
}

function lacks({ where }: Part, type: string, member: string): string {
  if (type === 'Topology') return 'It is TopoJSON: turn it into GeoJSON first.';
  return `The ${type} has no ${member}${where ? ` (${where})` : ''}.`;
}
