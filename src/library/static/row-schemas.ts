import * as v from 'valibot';

/** What tells a damaged row apart; the build vouches for the rest. */

const identified = v.looseObject({ id: v.string() });
const mentions = v.array(v.looseObject({ id: v.string(), start: v.number(), end: v.number() }));
const days = v.object({ first: v.string(), last: v.string() });
const span = v.object({ start: v.number(), end: v.number() });

export const rowSchemas = {
  articles: v.object({
    article: v.looseObject({
      id: v.string(),
      text: v.string(),
      language: v.string(),
      segments: v.array(v.looseObject({})),
    }),
    arrival: v.number(),
    mentions,
    dates: mentions,
  }),
  summaries: identified,
  passages: v.object({
    article: v.string(),
    mentions: v.array(v.number()),
    counts: v.array(v.number()),
    passages: v.array(v.object({ span, text: v.string(), mentions, moments: v.array(days) })),
  }),
  places: v.object({
    place: v.looseObject({ id: v.string(), kind: v.string() }),
    mentions: v.array(v.number()),
    passages: v.array(v.number()),
    articles: v.array(v.number()),
  }),
  ranked: v.object({ place: identified, mentions: v.number() }),
  names: v.tuple([v.string(), v.number(), v.array(v.tuple([v.string(), v.number()]))]),
  words: v.tuple([v.string(), v.number(), v.array(v.string())]),
  terms: v.tuple([v.number(), v.number(), v.array(v.tuple([v.number(), v.number()]))]),
  postings: v.array(v.number()),
  titles: v.array(v.string()),
  dates: v.looseObject({ mention: v.looseObject({ articleId: v.string() }), text: v.string() }),
  spanning: v.looseObject({}),
  tallies: v.tuple([v.number(), v.number()]),
  occurrences: v.array(v.tupleWithRest([v.number(), v.number()], v.string())),
  moments: v.array(v.tuple([v.string(), v.number(), v.number(), v.number(), v.number()])),
} as const;
