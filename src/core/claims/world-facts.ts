import * as v from 'valibot';
import { fail, type Result, succeed } from '../result.ts';

const Km = v.number();
const Span = v.nullable(v.tuple([Km, Km]));
const Day = v.nullable(v.string());

const Sourced = v.object({ source: v.string(), date: v.string() });

const Schema = v.object({
  version: v.literal(1),
  sources: v.object({
    fineBorders: Sourced,
    factbook: Sourced,
    rivers: Sourced,
    capitals: Sourced,
    cities: Sourced,
    enclaves: Sourced,
    basemap: Sourced,
  }),
  borders: v.record(v.string(), v.tuple([v.nullable(v.tuple([Km, Km, Km])), Span])),
  /** What one of the two countries states, where that is far from both. */
  borderFigures: v.record(v.string(), v.object({ km: Km, ...Sourced.entries })),
  coasts: v.record(v.string(), Km),
  rivers: v.record(v.string(), v.object({ km: v.tuple([Km, Km]), names: v.array(v.string()) })),
  capitals: v.array(
    v.object({
      ...{ city: v.number(), country: v.string(), from: Day, to: Day, role: v.string() },
      name: v.string(),
      point: v.nullable(v.tuple([v.number(), v.number()])),
    }),
  ),
  enclaves: v.array(
    v.object({
      place: v.string(),
      of: v.nullable(v.string()),
      between: v.array(v.string()),
      strict: v.boolean(),
    }),
  ),
  islands: v.array(v.string()),
  /** Parts and dependencies of other countries, by ISO 3166-1. */
  territories: v.array(v.string()),
  /** What two countries of one name are called together: "two Koreas". */
  pairs: v.array(
    v.object({
      countries: v.tuple([v.string(), v.string()]),
      en: v.array(v.string()),
      fr: v.array(v.string()),
      /** What each is called in a text that names one of them: "the North", "le Sud". */
      sides: v.optional(
        v.object({
          en: v.tuple([v.string(), v.string()]),
          fr: v.tuple([v.string(), v.string()]),
        }),
      ),
    }),
  ),
  /** Capitals of areas that are no country, where GeoNames does not tell: the area's id, and the city's. */
  seats: v.array(v.tuple([v.string(), v.number()])),
  /** Seats of the first-level regions that have others of lower levels, as GeoNames numbers them, by country and region. */
  regionSeats: v.record(v.string(), v.record(v.string(), v.array(v.number()))),
  areas: v.record(v.string(), v.array(v.string())),
  blocs: v.record(
    v.string(),
    v.object({
      feature: v.picklist(['bloc', 'former state']),
      names: v.array(v.string()),
      spoken: v.array(v.string()),
      short: v.array(v.string()),
      source: v.string(),
      members: v.array(v.tuple([v.string(), v.string(), Day])),
      others: v.array(v.tuple([v.string(), v.string()])),
      /** Members that some count and others do not, from a day on. */
      suspended: v.array(v.tuple([v.string(), v.string()])),
    }),
  ),
});

/** What is known of the world besides its geometry: lengths, capitals, enclaves, blocs; each with its source. Made by `npm run facts`. */
export type WorldFacts = v.InferOutput<typeof Schema>;

export type BlocFacts = WorldFacts['blocs'][string];

/** The content of `public/world/facts.json`, or a sentence on what is wrong with it. */
export function readWorldFacts(json: unknown): Result<WorldFacts, string> {
  const parsed = v.safeParse(Schema, json, { abortEarly: true });
  if (parsed.success) return succeed(parsed.output);
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? 'its root';
  return fail(`facts.json: damaged at ${where} (${issue.message}).`);
}
