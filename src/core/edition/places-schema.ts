import * as v from 'valibot';
import { placeKinds } from '../gazetteer/kind.ts';
import {
  countryCode,
  edtfDate,
  languageTag,
  lngLat,
  localised,
  shapeUnit,
  slug,
  text,
} from './schema-parts.ts';

const membership = v.strictObject({
  country: countryCode,
  from: edtfDate,
  to: v.nullable(edtfDate),
});

const units = v.pipe(v.array(shapeUnit), v.nonEmpty('must name at least one unit'));

const geometry = v.variant('type', [
  v.strictObject({ type: v.literal('point'), point: lngLat }),
  v.strictObject({
    type: v.literal('area'),
    point: lngLat,
    units,
    alternative: v.optional(v.nullable(v.strictObject({ units, label: localised })), null),
  }),
  v.strictObject({
    type: v.literal('members'),
    memberships: v.pipe(v.array(membership), v.nonEmpty('must name at least one member')),
  }),
]);

export const placeSchema = v.strictObject({
  id: slug,
  kind: v.picklist(placeKinds),
  label: localised,
  grammar: v.optional(v.record(languageTag, v.picklist(['m', 'f', 'plural', 'none'])), {}),
  names: v.record(languageTag, v.pipe(v.array(text), v.nonEmpty('must hold at least one name'))),
  geometry,
  ids: v.strictObject({
    geonames: v.exactOptional(
      v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be positive')),
    ),
    wikidata: v.exactOptional(
      v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'must be a Wikidata id, such as "Q2280"')),
    ),
    iso3166: v.exactOptional(shapeUnit),
  }),
  countryCode: v.nullable(countryCode),
  partOf: v.nullable(slug),
  source: text,
  note: v.nullable(localised),
});

/** `places.json`: every place that the articles name, and blocs that readers may ask about. */
export const placesSchema = v.strictObject({ places: v.array(placeSchema) });

export type PlaceRecord = v.InferOutput<typeof placeSchema>;
