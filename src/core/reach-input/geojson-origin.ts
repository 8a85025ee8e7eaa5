import * as v from 'valibot';
import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import { type Checked, checkLngLat, fail, pass } from '../geodesy/fault.ts';
import { areaOrigin, type Origin, pointOrigin } from '../reach/origin.ts';
import { checkArea } from './check-area.ts';

const Typed = v.looseObject({ type: v.string() });
const Features = v.looseObject({ features: v.array(v.unknown()) });
const WithGeometry = v.looseObject({ geometry: v.unknown() });
const WithCoordinates = v.looseObject({ coordinates: v.unknown() });
const PointCoordinates = v.pipe(v.array(v.number()), v.minLength(2), v.maxLength(3));

/** An origin from GeoJSON (RFC 7946): a point, or one or more polygons, bare or in features. */
export function originFromGeoJson(json: unknown, spacing: number): Checked<Origin> {
  const geometries = geometriesOf(json);
  if (!geometries.ok) return geometries;
  const [first, ...others] = geometries.value;
  if (!first) return fail('geometry', 'There is no geometry in it.');
  if (first.type === 'Point' && others.length === 0) return pointFrom(first.coordinates);
  const areas: AreaGeometry[] = [];
  for (const { type, coordinates } of geometries.value) {
    if (type !== 'Polygon' && type !== 'MultiPolygon') {
      return fail('geometry', `An origin is one Point or Polygons, not ${type} among others.`);
    }
    const area = checkArea(coordinates);
    if (!area.ok) return area;
    areas.push(area.value);
  }
  return pass(areaOrigin(areas.flat(), spacing));
}

function pointFrom(coordinates: unknown): Checked<Origin> {
  const parsed = v.safeParse(PointCoordinates, coordinates);
  if (!parsed.success) return fail('geometry', 'The coordinates are not those of a Point.');
  const [lng = 0, lat = 0] = parsed.output;
  const point = checkLngLat([lng, lat]);
  return point.ok ? pass(pointOrigin(point.value)) : point;
}

interface RawGeometry {
  readonly type: string;
  readonly coordinates: unknown;
}

function geometriesOf(json: unknown): Checked<RawGeometry[]> {
  if (!v.is(Typed, json)) return fail('geometry', 'It is not GeoJSON: it has no type.');
  const { type } = json;
  if (type === 'FeatureCollection') {
    if (!v.is(Features, json)) return fail('geometry', 'The FeatureCollection has no features.');
    const all: RawGeometry[] = [];
    for (const feature of json.features) {
      const geometries = geometriesOf(feature);
      if (!geometries.ok) return geometries;
      all.push(...geometries.value);
    }
    return pass(all);
  }
  if (type === 'Feature') {
    return v.is(WithGeometry, json) && json.geometry !== null
      ? geometriesOf(json.geometry)
      : fail('geometry', 'A feature has no geometry.');
  }
  if (!v.is(WithCoordinates, json)) return fail('geometry', `The ${type} has no coordinates.`);
  return pass([{ type, coordinates: json.coordinates }]);
}
