import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { manyArticles } from '../../../tests/support/many-articles.ts';
import { shiftDay } from '../../core/dates/stretch.ts';
import type { Edition, Mention } from '../../core/edition/model.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import { senses } from '../../core/geoparse/sense.ts';
import type { PassagePage } from '../answers.ts';
import { compileEdition } from '../compile/compile-edition.ts';
import { inMemory } from '../compile/progress.ts';
import { sourceOf } from '../compile/source.ts';
import { memoryFiles } from '../memory/memory-files.ts';
import { memoryLibrary } from '../memory/memory-library.ts';
import { mostPaired } from '../occurrences.ts';
import type { Question } from '../questions.ts';
import { EditionFiles } from '../tables/files.ts';
import { answerPassages } from './passages.ts';
import { openTables } from './tables.ts';

type PassagesQuestion = Extract<Question, { ask: 'passages' }>;

const edition = crowdedEdition(manyArticles(await testEdition(), 6));
const held = memoryLibrary(edition, 'held');
const files = memoryFiles();
const compiled = await compileEdition(sourceOf(edition, 'x', null), inMemory(), files.emit);
if (!compiled.ok) throw new Error(compiled.fault);
const tables = openTables(compiled.value, new EditionFiles(files.read));

/** The same with one sentence of each article naming more places than are put down in pairs. */
function crowdedEdition(plain: Edition): Edition {
  const [sample] = plain.mentions.filter((mention) => mention.kind === 'place');
  const [place] = plain.places.filter(({ geometry }) => geometry.type === 'point');
  if (sample === undefined || place === undefined) throw new Error('The edition names no place.');
  const many = Array.from({ length: mostPaired + 1 }, (_, at) => ({
    ...place,
    id: `crowd-${at}` as typeof place.id,
  }));
  const crowd = plain.articles.slice(0, 3).flatMap(({ id: articleId }, nth): Mention[] => {
    const first = plain.mentions.find(
      (mention) => mention.articleId === articleId && mention.kind === 'place',
    );
    if (first?.kind !== 'place') return [];
    return many.map((one, at) => ({
      ...first,
      id: `${articleId}.crowd-${nth}-${at}` as Mention['id'],
      ...{ placeId: one.id, sense: senses[at % senses.length] ?? 'location' },
    }));
  });
  const mentions = [...plain.mentions, ...crowd].sort((a, b) =>
    a.articleId === b.articleId ? a.start - b.start : a.articleId < b.articleId ? -1 : 1,
  );
  return { ...plain, places: [...plain.places, ...many], mentions };
}

const named = [
  ...new Set(edition.mentions.flatMap((one) => (one.kind === 'place' ? one.placeId : []))),
];
const place = fc.constantFrom(...named);
/** Two that one article names next to each other, as often as any. */
const neighbours = fc
  .nat(edition.mentions.length - 2)
  .map((at) =>
    edition.mentions
      .slice(at, at + 2)
      .flatMap((mention) => (mention.kind === 'place' ? mention.placeId : [])),
  );
const placeIds = fc.oneof(
  neighbours.filter((ids) => ids.length > 0),
  fc.array(place, { minLength: 1, maxLength: 3 }),
);
const window = fc
  .tuple(fc.integer({ min: 0, max: 1_400 }), fc.constantFrom(0, 6, 40, 400, 9_000))
  .map(([from, days]) => {
    const first = shiftDay('2021-10-01', from);
    return { first, last: shiftDay(first, days) };
  });
const question: fc.Arbitrary<PassagesQuestion> = fc.record({
  ask: fc.constant('passages' as const),
  placeIds,
  filters: fc.record({
    senses: fc.oneof(fc.constant(senses), fc.subarray([...senses])),
    kinds: fc.oneof(fc.constant(placeKinds), fc.subarray([...placeKinds])),
    articleIds: fc.oneof(
      { arbitrary: fc.constant([]), weight: 4 },
      fc.subarray(
        edition.articles.map(({ id }) => id),
        { maxLength: 6 },
      ),
    ),
    window: fc.option(window),
  }),
  from: fc.nat(12),
  count: fc.integer({ min: 1, max: 9 }),
});

async function whole(asked: PassagesQuestion): Promise<PassagePage> {
  const answer = await held.ask(asked);
  if (!answer.ok) throw new Error(answer.fault.detail);
  return answer.value;
}

test('whatever is asked of passages, the published edition answers as one that is held whole', async () => {
  let full = 0;
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const answer = await answerPassages(tables, asked);
      expect(answer).toEqual(await whole(asked));
      if (answer.total > 0 && asked.placeIds.length > 1) full++;
    }),
    { numRuns: 300 },
  );
  expect(full).toBeGreaterThan(20);
});

test('of more than are counted the page is the same, and it is said that there are more', async () => {
  let some = 0;
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const { groups, places, total, articles, atLeast } = await answerPassages(tables, asked, 3);
      const all = await whole(asked);
      expect({ groups, places }).toEqual({ groups: all.groups, places: all.places });
      if (atLeast === undefined)
        expect({ total, articles }).toEqual({
          total: all.total,
          articles: all.articles,
        });
      else {
        some++;
        expect(total).toBeLessThan(all.total);
        expect(total).toBeGreaterThanOrEqual(asked.from + asked.count);
        expect(articles).toBeLessThan(all.articles);
      }
    }),
    { numRuns: 200 },
  );
  expect(some).toBeGreaterThan(5);
});
