import * as v from 'valibot';
import { placeKinds } from '../gazetteer/kind.ts';
import { senses } from '../geoparse/sense.ts';
import { eventDecisions } from './event-decision.ts';
import { localised, text } from './schema-parts.ts';

/**
 * What the form of `data/` has no place for, of an edition of one's own: what was proposed, what was decided of it and by
 * whom. Nobody writes it by hand.
 */

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const sense = v.picklist(senses);

/** A mention as the program keeps it. */
export const keptMention = v.variant('kind', [
  v.looseObject({
    ...{ kind: v.literal('place'), id: v.string(), articleId: v.string(), placeId: v.string() },
    ...{ start: offset, end: offset, sense, reviewed: v.boolean() },
  }),
  v.looseObject({
    ...{ kind: v.literal('system'), id: v.string(), articleId: v.string(), systemId: v.string() },
    ...{ start: offset, end: offset, reviewed: v.boolean() },
  }),
  v.looseObject({
    ...{ kind: v.literal('unplaced'), id: v.string(), articleId: v.string() },
    ...{ start: offset, end: offset, sense, reviewed: v.boolean() },
  }),
]);

const proposal = v.object({
  ...{ confidence: share, sense },
  candidates: v.array(
    v.object({
      ...{ placeId: text, confidence: share, label: localised, kind: v.picklist(placeKinds) },
      ...{ countryCode: v.nullable(text), container: v.nullable(localised) },
      population: v.number(),
      point: v.tuple([v.number(), v.number()]),
    }),
  ),
  reasons: v.array(
    v.looseObject({
      code: text,
      ...{ container: v.optional(v.string()), country: v.optional(v.string()) },
      ...{ times: v.optional(v.number()), population: v.optional(v.number()) },
      others: v.optional(v.array(v.string())),
    }),
  ),
});

const proposedMention = v.pipe(
  keptMention,
  v.check(
    (mention) => mention.proposal === undefined || v.is(proposal, mention.proposal),
    'must have a proposal that is whole',
  ),
);

/** A mention with the words that it marks: where the text has others by now, it is not taken. */
const markedMention = v.object({ mention: proposedMention, words: v.string() });

const codes = v.array(v.looseObject({ code: text }));
const datum = v.looseObject({ basis: v.picklist(['stated', 'inferred', 'unknown']) });
const keys = ['title', 'author', 'publisher', 'date', 'url', 'language'] as const;

const imported = v.object({
  origin: v.object({ path: v.string(), format: text, part: v.nullable(v.number()) }),
  leftOut: v.array(v.object({ text: v.string(), at: offset, why: text })),
  metadata: v.object(v.entriesFromList(keys, datum)),
  decoding: v.nullable(v.looseObject({})),
  ...{ changes: codes, warnings: codes },
  fingerprint: v.string(),
});

/** `work/articles/<name>.json`: what is known of an article beside its annotations. */
export const workOnArticleSchema = v.strictObject({
  article: text,
  /** Of the article's annotations, by their ids in its file. */
  proposals: v.record(v.string(), proposal),
  unplaced: v.array(markedMention),
  rejected: v.array(markedMention),
  notDates: v.optional(v.array(v.object({ start: offset, end: offset, words: v.string() })), []),
  orphans: v.array(
    v.object({
      mention: proposedMention,
      quote: v.looseObject({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
    }),
  ),
  imported: v.nullable(imported),
});

const namesMentions = ['confirm', 'choose place', 'place by hand', 'set sense', 'reject'];
const namesArticles = ['add articles', 'remove articles'];

/** `work/log.json`: what was done, the first first; what was taken back is not in it. */
export const workLogSchema = v.strictObject({
  log: v.array(
    v.object({
      ...{ number: offset, act: text, who: v.string(), when: text, isUndone: v.literal(false) },
      did: v.pipe(
        v.looseObject({
          verb: text,
          mentionIds: v.optional(v.array(v.string())),
          articleIds: v.optional(v.array(v.string())),
          eventId: v.optional(v.string()),
          decision: v.optional(v.picklist(eventDecisions)),
        }),
        v.check(
          ({ verb, mentionIds, articleIds, eventId, decision }) =>
            (!namesMentions.includes(verb) || mentionIds !== undefined) &&
            (!namesArticles.includes(verb) || articleIds !== undefined) &&
            (verb !== 'decide event' || (eventId !== undefined && decision !== undefined)),
          'must say what it was done to',
        ),
      ),
    }),
  ),
});

/** `work/place-ids.json`: the ids by which the edition knew its places, by those that they have in its files. */
export const workPlacesSchema = v.strictObject({ places: v.record(v.string(), text) });

export type WorkOnArticle = v.InferOutput<typeof workOnArticleSchema>;
export type WorkLog = v.InferOutput<typeof workLogSchema>['log'];
