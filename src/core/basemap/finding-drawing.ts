import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { succeed } from '../result.ts';
import { describe, faulty, parseJson, type ReadResult } from './read.ts';

/** What an edition's finding looks like on the map: drawn when the edition is built, since it never changes. */
export interface FindingDrawing {
  /** The highest claim for the system's range: what is drawn is drawn for it. */
  readonly km: number;
  /** How far the system reaches from the finding's origin. */
  readonly outline: MultiLineString;
  /** What of that it did not reach before. */
  readonly gained: Polygon | MultiPolygon;
}

const position = v.tuple([v.number(), v.number()]);
const line = v.array(position);
const surface = v.array(line);

const feature = <Part extends string, Geometry extends v.GenericSchema>(
  part: Part,
  geometry: Geometry,
) =>
  v.object({
    type: v.literal('Feature'),
    properties: v.object({ part: v.literal(part), km: v.pipe(v.number(), v.gtValue(0)) }),
    geometry,
  });

const schema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.tuple([
    feature(
      'outline',
      v.object({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
    ),
    feature(
      'gained',
      v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: surface }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(surface) }),
      ]),
    ),
  ]),
});

/** A drawing as GeoJSON text, for `parseFindingDrawing`. */
export function encodeFindingDrawing({ km, outline, gained }: FindingDrawing): string {
  const features: Feature[] = [
    { type: 'Feature', properties: { part: 'outline', km }, geometry: outline },
    { type: 'Feature', properties: { part: 'gained', km }, geometry: gained },
  ];
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  // Five decimals are a metre: finer than the drawing.
  return JSON.stringify(collection, (_, value) =>
    typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value,
  );
}

/** Reads a drawing, or says in a sentence what is wrong with the file. */
export function parseFindingDrawing(text: string, fileName: string): ReadResult<FindingDrawing> {
  const json = parseJson(text, fileName);
  if (!json.ok) return json;
  const result = v.safeParse(schema, json.value);
  if (!result.success) return faulty(fileName, describe(result.issues));
  const [outline, gained] = result.output.features;
  const { km } = outline.properties;
  return succeed({ km, outline: outline.geometry, gained: gained.geometry });
}
