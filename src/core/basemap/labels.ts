import type { Feature, FeatureCollection, Point } from 'geojson';
import * as v from 'valibot';
import { type NameProperties, nameProperties } from '../name-properties.ts';
import { succeed } from '../result.ts';
import { describe, faulty, parseJson, type ReadResult, versionFault } from './read.ts';

const LabelPoint = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const Name = v.pipe(v.string(), v.minLength(1));
const Common = {
  at: LabelPoint,
  minzoom: v.number(),
  fr: Name,
  en: Name,
  local: v.exactOptional(Name),
};

const CountryLabel = v.strictObject({ ...Common, id: Name });
const WaterLabel = v.strictObject({
  ...Common,
  id: Name,
  kind: v.picklist(['ocean', 'sea', 'lake']),
});
const CityLabel = v.strictObject({
  ...Common,
  id: v.number(),
  country: Name,
  population: v.number(),
  capital: v.exactOptional(v.literal(true)),
});

const LabelsSchema = v.strictObject({
  version: v.number(),
  countries: v.array(CountryLabel),
  waters: v.array(WaterLabel),
  cities: v.array(CityLabel),
  /** How many labels there are in all: a file that lost some is refused. */
  count: v.number(),
});

/** Names of what the map shows, in order of importance, each with the zoom from which there is room for it. */
export type BasemapLabels = v.InferOutput<typeof LabelsSchema>;

interface LabelProperties extends NameProperties {
  /** In a language of the country, where it is neither the French nor the English name. */
  readonly local?: string;
  readonly minzoom: number;
  /** Smaller is more important: for MapLibre's `symbol-sort-key`. */
  readonly rank: number;
}

export interface CountryLabelProperties extends LabelProperties {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
}

export interface WaterLabelProperties extends LabelProperties {
  readonly id: string;
  readonly kind: 'ocean' | 'sea' | 'lake';
}

export interface CityLabelProperties extends LabelProperties {
  /** GeoNames id. */
  readonly id: number;
  readonly country: string;
  readonly population: number;
  readonly capital: boolean;
}

function readLabels(json: unknown, fileName: string): ReadResult<BasemapLabels> {
  const version = versionFault(json, fileName);
  if (version) return version;
  const result = v.safeParse(LabelsSchema, json);
  if (!result.success) return faulty(fileName, describe(result.issues));
  const { countries, waters, cities, count } = result.output;
  const found = countries.length + waters.length + cities.length;
  if (found !== count) return faulty(fileName, `damaged: ${found} labels where ${count} should be`);
  return succeed(result.output);
}

/** Reads a file of labels: its text, checked. */
export function parseLabels(text: string, fileName: string): ReadResult<BasemapLabels> {
  const json = parseJson(text, fileName);
  return json.ok ? readLabels(json.value, fileName) : json;
}

/** Labels as GeoJSON points, one collection for each kind. */
export function decodeLabels({ countries, waters, cities }: BasemapLabels): {
  countries: FeatureCollection<Point, CountryLabelProperties>;
  waters: FeatureCollection<Point, WaterLabelProperties>;
  cities: FeatureCollection<Point, CityLabelProperties>;
} {
  return {
    countries: points(countries, named),
    waters: points(waters, named),
    cities: points(cities, (label) => ({ ...named(label), capital: label.capital ?? false })),
  };
}

function named<Label extends { fr: string; en: string }>({ fr, en, ...label }: Label) {
  return { ...label, ...nameProperties({ fr, en }) };
}

function points<Label extends { at: [number, number] }, Properties>(
  labels: readonly Label[],
  describeLabel: (label: Omit<Label, 'at'>) => Properties,
): FeatureCollection<Point, Properties & { rank: number }> {
  const features = labels.map(
    ({ at, ...label }, rank): Feature<Point, Properties & { rank: number }> => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: at },
      properties: { ...describeLabel(label), rank },
    }),
  );
  return { type: 'FeatureCollection', features };
}
