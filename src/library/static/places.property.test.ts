import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { manyArticles } from '../../../tests/support/many-articles.ts';
import type { DayRange } from '../../core/dates/edtf.ts';
import { shiftDay } from '../../core/dates/stretch.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import { senses } from '../../core/geoparse/sense.ts';
import type { PlacePage } from '../answers.ts';
import { compileEdition } from '../compile/compile-edition.ts';
import { inMemory } from '../compile/progress.ts';
import { sourceOf } from '../compile/source.ts';
import { memoryFiles } from '../memory/memory-files.ts';
import { memoryLibrary } from '../memory/memory-library.ts';
import type { Question } from '../questions.ts';
import { EditionFiles } from '../tables/files.ts';
import { answerPlaces } from './places.ts';
import { placesWithin } from './places-within.ts';
import { openTables } from './tables.ts';

const edition = manyArticles(await testEdition(), 6);
const held = memoryLibrary(edition, 'held');
const files = memoryFiles();
const compiled = await compileEdition(sourceOf(edition, 'x', null), inMemory(), files.emit);
if (!compiled.ok) throw new Error(compiled.fault);
const tables = openTables(compiled.value, new EditionFiles(files.read));

/** Days, weeks, months, years and decades: of what the articles tell some lies in all of it, some in a part. */
const window = fc
  .tuple(fc.integer({ min: 0, max: 3_000 }), fc.constantFrom(0, 6, 40, 400, 9_000))
  .map(([from, days]) => {
    const first = shiftDay('2014-01-01', from);
    return { first, last: shiftDay(first, days) };
  });
const questionIn = <Window extends DayRange | null>(window: fc.Arbitrary<Window>) =>
  fc.record({
    ask: fc.constant('places' as const),
    filters: fc.record({
      senses: fc.oneof(fc.constant(senses), fc.subarray([...senses])),
      kinds: fc.oneof(fc.constant(placeKinds), fc.subarray([...placeKinds])),
      articleIds: fc.constant([]),
      window,
    }),
    from: fc.nat(30),
    count: fc.integer({ min: 1, max: 60 }),
  });

async function whole(asked: Extract<Question, { ask: 'places' }>): Promise<PlacePage> {
  const answer = await held.ask(asked);
  if (!answer.ok) throw new Error(answer.fault.detail);
  return answer.value;
}

test('the published edition counts and ranks its places as one that is held whole', async () => {
  await fc.assert(
    fc.asyncProperty(questionIn(fc.constant(null)), async (asked) => {
      expect(await answerPlaces(tables, asked)).toEqual(await whole(asked));
    }),
    { numRuns: 300 },
  );
});

test('and so it does in whatever window is asked for', async () => {
  let full = 0;
  await fc.assert(
    fc.asyncProperty(questionIn(window), async (asked) => {
      const answer = await placesWithin(tables, asked.filters.window, asked);
      expect(answer).toEqual(await whole(asked));
      if (answer.places.length > 0) full++;
    }),
    { numRuns: 300 },
  );
  expect(full).toBeGreaterThan(20);
});

test('where more happened in parts of a window than is looked at, it is said that the figures are at least', async () => {
  let some = 0;
  await fc.assert(
    fc.asyncProperty(questionIn(window), async (asked) => {
      const answer = await placesWithin(tables, asked.filters.window, asked, 2);
      const all = await whole(asked);
      if (answer.atLeast === undefined) expect(answer).toEqual(all);
      else {
        some++;
        expect(answer.total).toBeLessThanOrEqual(all.total);
        expect(answer.mentions).toBeLessThanOrEqual(all.mentions);
      }
    }),
    { numRuns: 200 },
  );
  expect(some).toBeGreaterThan(20);
});
