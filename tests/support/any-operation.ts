import fc from 'fast-check';
import { freeMentionId } from '../../src/core/edition/free-mention-id.ts';
import type {
  Article,
  DateId,
  Mention,
  RangeClaim,
  System,
  SystemId,
  VariantId,
} from '../../src/core/edition/model.ts';
import { proposeDateMentions } from '../../src/core/edition/propose-date-mentions.ts';
import { segmentText } from '../../src/core/edition/segments.ts';
import type { WrittenStep } from '../../src/core/edition/story.ts';
import type { EventId } from '../../src/core/edition/told-event.ts';
import { senses } from '../../src/core/geoparse/sense.ts';
import type { EditionState } from '../../src/core/operations/edition-state.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import type { OwnArticle } from '../../src/core/operations/own-article.ts';
import { type Span, span } from '../../src/core/text/offset.ts';
import { ownArticle, ownPlace } from './own-articles.ts';
import { writtenEvent } from './written-events.ts';

/** Numbers that a state's operations are made of, whatever the state. */
const anyDraws = fc.record({
  verb: fc.nat(22),
  which: fc.nat(1000),
  more: fc.array(fc.nat(1000), { maxLength: 3 }),
  from: fc.nat(60),
  length: fc.nat(12),
  word: fc.constantFrom('Brest', 'Minsk', 'à', 'le 3 mai 2022', '\n', ''),
  flag: fc.boolean(),
});

/** Operations one after the other, each made for the state that it meets; some will be refused. */
export const anyOperations = fc
  .array(anyDraws, { minLength: 1, maxLength: 12 })
  .map((draws) => draws.map((drawn) => (state: EditionState) => operationFor(state, drawn)));

type Drawn = typeof anyDraws extends fc.Arbitrary<infer Value> ? Value : never;

function operationFor(state: EditionState, drawn: Drawn): Operation {
  const { verb, which, more, from, length, word, flag } = drawn;
  const articles = [...state.articles.values()];
  const own = articles[which % Math.max(1, articles.length)] ?? ownArticle('nowhere', 'x');
  const articleId = own.article.id;
  const known = articles.flatMap(({ mentions, rejected }) => [...mentions, ...rejected]);
  const idAt = (at: number) =>
    known[at % Math.max(1, known.length)]?.id ?? ('nowhere.m' as Mention['id']);
  const mentionIds = [...new Set([which, ...more].map(idAt))];
  const place = ownPlace(String(which % 3));
  const extent = span(from, from + length);
  const [system] = state.systems.values();
  const systemId = system?.id ?? ('none' as SystemId);
  const operations: readonly (() => Operation)[] = [
    () => ({
      verb: 'add articles',
      articles: [
        dated(ownArticle(`new-${which % 4}`, `À ${word}, dit-on.\nMinsk attend ${word}.\n`)),
      ],
      places: [place],
      systems: [],
    }),
    () => ({ verb: 'remove articles', articleIds: [articleId] }),
    () => ({ verb: 'confirm', mentionIds }),
    () => ({ verb: 'choose place', mentionIds, placeId: place.id, place: flag ? place : null }),
    () => ({ verb: 'place by hand', mentionIds, place: { ...place, label: { fr: word || '-' } } }),
    () => ({ verb: 'set sense', mentionIds, sense: senses[which % senses.length] ?? 'actor' }),
    () => ({ verb: 'set extent', mentionId: idAt(which), extent }),
    () => ({ verb: 'reject', mentionIds }),
    () => ({
      verb: 'mark',
      mention: {
        ...{ kind: 'place', articleId, ...extent, placeId: place.id, sense: 'location' },
        id: freeMentionId(
          articleId,
          from,
          known.map(({ id }) => id),
        ),
        reviewed: true,
      },
      place,
      replaces: flag,
    }),
    () => {
      const text = own.article.text.slice(0, from) + word + own.article.text.slice(from + length);
      const segmentation = segmentText(text, []);
      return {
        verb: 'edit text',
        articleId,
        text,
        segments: segmentation.ok ? segmentation.value : [],
      };
    },
    () => ({ verb: 'edit metadata', articleId, metadata: { title: word, publisher: null } }),
    () => ({
      verb: 'settle',
      mentionId: own.orphans[0]?.mention.id ?? idAt(which),
      at: flag ? extent : null,
    }),
    () => ({
      ...{ verb: 'propose again', articleId, without: mentionIds, places: [place], systems: [] },
      mentions: [
        {
          ...{ kind: 'place', articleId, ...extent, placeId: place.id, sense: 'location' },
          id: freeMentionId(
            articleId,
            from,
            known.map(({ id }) => id),
          ),
          reviewed: false,
        },
      ],
    }),
    () => ({
      verb: 'review claim',
      claim: {
        ...{ id: `c-${which % 3}`, articleId, ...extent, kind: 'distance', verdict: 'differs' },
        ...{ decision: flag ? 'set aside' : 'confirmed', reason: { fr: word } },
      },
    }),
    () => ({
      ...{ verb: 'correct date', articleId },
      dateId: own.dates[from % Math.max(1, own.dates.length)]?.id ?? ('nowhere.date-0' as DateId),
      edtf: flag ? `2022-05-${String(1 + (which % 31)).padStart(2, '0')}` : null,
    }),
    () => ({ verb: 'rename', title: { fr: word } }),
    () => ({ verb: 'add system', system: anotherSystem(which % 3) }),
    () => ({
      ...{ verb: 'add range claim', systemId },
      variantId: system?.defaultVariantId ?? ('none' as VariantId),
      claim: { id: `c-${which}`, lowKm: 5, highKm: 9 } as unknown as RangeClaim,
    }),
    () => ({ verb: 'write step', step: aStep(which, own.article, extent) }),
    () => ({ verb: 'move step', stepId: `step-${which % 4}`, to: from }),
    () => ({ verb: 'remove step', stepId: `step-${which % 4}` }),
    () => ({
      ...{ verb: 'decide event', eventId: `event-${which % 4}` as EventId },
      decision: flag ? 'accepted' : 'set aside',
    }),
    () => {
      const { text } = own.article;
      const account = { articleId, text, words: text, where: text.slice(0, length) };
      return { verb: 'write events', events: [writtenEvent(`event-${which % 4}`, [account])] };
    },
  ];
  return operations[verb]?.() ?? { verb: 'rename', title: { fr: '' } };
}

const dated = (own: OwnArticle): OwnArticle => ({
  ...own,
  dates: proposeDateMentions(own.article),
});

const aStep = (n: number, { id, text }: Article, { start, end }: Span): WrittenStep => ({
  ...{ id: `step-${n % 4}`, title: { fr: `${n}` }, text: { fr: '' }, view: '', findings: [] },
  passages: [{ articleId: id, start, end, text: text.slice(start, end) }],
});

const anotherSystem = (n: number): System => ({
  id: `s-${n}` as SystemId,
  label: { fr: `S ${n}` },
  aliases: [],
  kind: 'aircraft',
  variants: [],
  defaultVariantId: `s-${n}-a` as VariantId,
  originId: null,
  note: null,
  wikidata: null,
});
