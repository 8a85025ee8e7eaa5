import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import type { Localised } from '../localised.ts';
import { succeed } from '../result.ts';
import type { LngLat } from '../units.ts';
import { describe, faulty, parseJson, type ReadResult } from './read.ts';

/** What an edition's headline looks like on the map: drawn when the edition is built, since it never changes. */
export interface HeadlineDrawing {
  /** The highest claim for the system's range: what is drawn is drawn for it. */
  readonly km: number;
  /** How far the system reaches from the headline's origin. */
  readonly outline: MultiLineString;
  /** What of that it did not reach before, by every claim. */
  readonly gained: Polygon | MultiPolygon;
  /** What it did not reach before, and reaches by the higher claims only; null where the claims agree. */
  readonly between: Polygon | MultiPolygon | null;
  /** The cities that the headline's sentence rests on. */
  readonly cities: readonly HeadlineCity[];
}

export interface HeadlineCity {
  readonly names: Localised;
  readonly point: LngLat;
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

const area = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: surface }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(surface) }),
]);

const schema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.tupleWithRest(
    [
      feature(
        'outline',
        v.object({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
      ),
      feature('gained', area),
    ],
    feature('between', area),
  ),
  cities: v.array(v.object({ names: v.record(v.string(), v.string()), point: position })),
});

/** A drawing as GeoJSON text, for `parseHeadlineDrawing`. */
export function encodeHeadlineDrawing(drawing: HeadlineDrawing): string {
  const { km, outline, gained, between, cities } = drawing;
  const features: Feature[] = [
    { type: 'Feature', properties: { part: 'outline', km }, geometry: outline },
    { type: 'Feature', properties: { part: 'gained', km }, geometry: gained },
  ];
  if (between !== null) {
    features.push({ type: 'Feature', properties: { part: 'between', km }, geometry: between });
  }
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return roundedJson({ ...collection, cities });
}

/** As JSON with five decimals, which are a metre: finer than what is drawn. */
export function roundedJson(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'number' ? Math.round(part * 1e5) / 1e5 : part,
  );
}

/** Reads a drawing, or says in a sentence what is wrong with the file. */
export function parseHeadlineDrawing(text: string, fileName: string): ReadResult<HeadlineDrawing> {
  const json = parseJson(text, fileName);
  if (!json.ok) return json;
  const result = v.safeParse(schema, json.value);
  if (!result.success) return faulty(fileName, describe(result.issues));
  const [outline, gained, between] = result.output.features;
  return succeed({
    km: outline.properties.km,
    outline: outline.geometry,
    gained: gained.geometry,
    between: between?.geometry ?? null,
    cities: result.output.cities,
  });
}
