import * as v from 'valibot';
import { type Checked, refuse } from '../geodesy/fault.ts';
import type { Localised } from '../localised.ts';
import { succeed } from '../result.ts';
import type { LngLat } from '../units.ts';

/** A city of 100,000 people or a capital. */
export interface City {
  /** GeoNames id. */
  readonly id: number;
  /** GeoNames' main name. */
  readonly name: string;
  readonly names: Localised;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly point: LngLat;
  readonly population: number;
  readonly isCapital: boolean;
}

export interface Cities {
  /** The largest first. */
  readonly cities: readonly City[];
  /** People of each country, by ISO 3166-1 alpha-2 code. */
  readonly populations: Readonly<Record<string, number>>;
  readonly source: string;
}

const Row = v.pipe(
  v.tuple([
    v.number(),
    v.string(),
    v.string(),
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    v.number(),
    v.picklist([0, 1]),
    // Its names in French and in English, where they are others.
    v.optional(v.string()),
    v.optional(v.string()),
  ]),
  v.transform(
    ([id, name, country, lng, lat, population, capital, fr, en]): City => ({
      id,
      name,
      names: { fr: fr ?? name, en: en ?? name },
      country,
      point: [lng, lat],
      population,
      isCapital: capital === 1,
    }),
  ),
);

const CitiesSchema = v.looseObject({
  version: v.literal(1),
  source: v.string(),
  populations: v.record(v.string(), v.number()),
  cities: v.array(Row),
});

/** The content of `cities.json`, or a sentence on what is wrong with it. */
export function readCities(json: unknown, fileName: string): Checked<Cities> {
  const parsed = v.safeParse(CitiesSchema, json, { abortEarly: true });
  if (parsed.success) return succeed(parsed.output);
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? 'its root';
  return refuse('geometry', `${fileName}: damaged at ${where} (${issue.message}).`);
}
