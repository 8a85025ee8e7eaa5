import * as v from 'valibot';
import type { EditionHead } from '../library.ts';
import type { Opening } from '../opening-answers.ts';
import type { TimelineFrame } from '../timeline.ts';
import { rootSchema } from './piece.ts';

/** Counts up with every change that a page built before it could not read. */
export const formatVersion = 3;

export const headPath = 'head.json';

const dictionarySchema = v.object({
  forwards: rootSchema,
  backwards: rootSchema,
  begun: rootSchema,
});

const findingRootsSchema = v.object({
  bodies: rootSchema,
  lists: rootSchema,
  ids: rootSchema,
  choices: v.string(),
});

/** Where an edition's findings begin. */
export type FindingRoots = Readonly<v.InferOutput<typeof findingRootsSchema>>;

const outsideSchema = v.object({ total: v.number(), years: v.array(v.string()) });

export type DictionaryRoots = Readonly<v.InferOutput<typeof dictionarySchema>>;

/** The build has checked everything; here it only matters whether this is its whole work. */
export const headSchema = v.object({
  version: v.literal(formatVersion, `is no edition of version ${formatVersion}`),
  head: v.looseObject({
    key: v.string(),
    title: v.record(v.string(), v.string()),
    systems: v.array(
      v.looseObject({
        id: v.string(),
        variants: v.array(v.looseObject({ id: v.string() })),
      }),
    ),
    systemMentions: v.record(v.string(), v.number()),
    blocs: v.array(v.looseObject({ id: v.string() })),
    counts: v.object({
      articles: v.number(),
      places: v.number(),
      mentions: v.number(),
      findings: v.number(),
      events: v.number(),
      steps: v.optional(v.number()),
    }),
  }),
  opening: v.object({
    articles: v.object({ total: v.number(), articles: v.array(v.looseObject({ id: v.string() })) }),
    places: v.object({
      total: v.number(),
      mentions: v.number(),
      places: v.array(v.object({ place: v.looseObject({ id: v.string() }), mentions: v.number() })),
    }),
    told: v.optional(v.array(v.looseObject({ id: v.string() })), []),
  }),
  totals: v.record(v.string(), v.record(v.string(), v.tuple([v.number(), v.number()]))),
  tables: v.object({
    articles: rootSchema,
    summaries: rootSchema,
    passages: rootSchema,
    places: rootSchema,
    ranked: rootSchema,
    names: dictionarySchema,
    words: dictionarySchema,
    terms: rootSchema,
    postings: rootSchema,
    titles: rootSchema,
    dates: rootSchema,
    spanning: rootSchema,
    tallies: rootSchema,
    moments: rootSchema,
    occurrences: rootSchema,
  }),
  timeline: v.object({
    period: v.nullable(v.object({ first: v.string(), last: v.string() })),
    before: outsideSchema,
    after: outsideSchema,
  }),
  drawing: v.nullable(v.string()),
  answer: v.optional(v.nullable(v.string()), null),
  findings: v.nullable(findingRootsSchema),
  claims: v.optional(v.nullable(v.string()), null),
  events: v.nullable(v.string()),
  story: v.nullable(v.string()),
});

type Checked = v.InferOutput<typeof headSchema>;

/** `head.json`: what is known before anything is asked, what is shown first, and where the tables begin. */
export interface HeadFile
  extends Omit<Readonly<Checked>, 'head' | 'opening' | 'totals' | 'timeline'> {
  readonly head: EditionHead;
  readonly opening: Opening;
  /** The edition's period, and the dates told of outside it. */
  readonly timeline: TimelineFrame;
  /** Places and mentions, by set of senses and by kind or `all`. */
  readonly totals: Readonly<
    Record<string, Readonly<Record<string, readonly [places: number, mentions: number]>>>
  >;
}
