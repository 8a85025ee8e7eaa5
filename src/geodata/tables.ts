import * as v from 'valibot';

const Names = v.strictObject({ fr: v.string(), en: v.string() });
const Point = v.tuple([v.number(), v.number()]);
const About = { version: v.literal(1), about: v.string() };

/** `data/basemap/regions.json`: today's ISO 3166-2 codes, and names that mend the source's. */
export const RegionTableSchema = v.strictObject({
  ...About,
  source: v.string(),
  codes: v.record(v.string(), v.nullable(v.string())),
  names: v.record(v.string(), Names),
});

/** `data/basemap/countries.json`: short names, and label places. */
export const CountryTableSchema = v.strictObject({
  ...About,
  names: v.record(v.string(), Names),
  places: v.record(v.string(), Point),
});

export type RegionTable = v.InferOutput<typeof RegionTableSchema>;
export type CountryTable = v.InferOutput<typeof CountryTableSchema>;

/** `data/basemap/waters.json`: labels of seas and large lakes. */
export const WaterTableSchema = v.strictObject({
  ...About,
  source: v.string(),
  waters: v.array(
    v.strictObject({
      id: v.string(),
      kind: v.picklist(['ocean', 'sea', 'lake']),
      minzoom: v.number(),
      at: Point,
      fr: v.string(),
      en: v.string(),
    }),
  ),
});

/** `data/basemap/cities.json`: names of cities, by country code and GeoNames' main name. */
export const CityTableSchema = v.strictObject({
  ...About,
  source: v.string(),
  cities: v.record(
    v.string(),
    v.strictObject({ fr: v.string(), en: v.string(), local: v.exactOptional(v.string()) }),
  ),
});

/** `data/basemap/first-view.json`: what the first view draws finest. */
export const FirstViewSchema = v.strictObject({
  ...About,
  regions: v.array(v.string()),
  points: v.array(Point),
});

export type WaterTable = v.InferOutput<typeof WaterTableSchema>;
export type CityTable = v.InferOutput<typeof CityTableSchema>;
