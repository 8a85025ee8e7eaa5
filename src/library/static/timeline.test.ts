import { expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { manyArticles } from '../../../tests/support/many-articles.ts';
import type { DayRange } from '../../core/dates/edtf.ts';
import { shiftDay } from '../../core/dates/stretch.ts';
import { compileEdition } from '../compile/compile-edition.ts';
import { inMemory } from '../compile/progress.ts';
import { sourceOf } from '../compile/source.ts';
import { memoryFiles } from '../memory/memory-files.ts';
import { memoryLibrary } from '../memory/memory-library.ts';
import { defaultFilters } from '../opening-questions.ts';
import type { Question } from '../questions.ts';
import type { ReadFile } from '../tables/files.ts';
import { mostMarks } from '../timeline.ts';
import { openStaticEdition } from './static-library.ts';

const edition = manyArticles(await testEdition(), 80);
const files = memoryFiles();
await compileEdition(sourceOf(edition, 'many', null), inMemory(), files.emit);
const library = await open(files.read);
const held = memoryLibrary(edition, 'many');

const windows: readonly (DayRange | null)[] = [
  null,
  ...[1, 21, 90, 400, 3_000, 30_000].map((days) => ({
    first: '2022-09-10',
    last: shiftDay('2022-09-10', days - 1),
  })),
];

test('what is too much to list is counted, by days to years, as it is where the edition is held whole', async () => {
  const units = new Set<string | undefined>();
  for (const window of windows) {
    const answer = await library.ask({ ask: 'timeline', window });
    expect(answer, JSON.stringify(window)).toEqual(await held.ask({ ask: 'timeline', window }));
    if (!answer.ok) throw new Error(answer.fault.detail);
    const { articles, dates, counts } = answer.value;
    units.add(counts?.unit);
    expect(counts === null).toBe(Math.max(articles.total, dates.total) <= mostMarks);
    expect(articles.marks === null).toBe(articles.total > mostMarks);
    expect(counts?.bins.length ?? 0).toBeLessThanOrEqual(201);
  }
  expect(units).toEqual(new Set([undefined, 'day', 'week', 'month', 'year']));
});

test('places and passages of a window are those of the edition held whole', async () => {
  for (const window of windows) {
    const filters = { ...defaultFilters, window };
    const placeIds = edition.places.slice(0, 2).map(({ id }) => id);
    const questions: Question[] = [
      { ask: 'places', filters, from: 0, count: 1_000 },
      { ask: 'places', filters: { ...filters, kinds: ['city'] }, from: 2, count: 3 },
      { ask: 'articles', window, from: 3, count: 20 },
      ...placeIds.map(
        (id): Question => ({ ask: 'passages', placeIds: [id], filters, from: 1, count: 9 }),
      ),
    ];
    for (const question of questions) {
      expect(await library.ask(question), JSON.stringify(question)).toEqual(
        await held.ask(question),
      );
    }
  }
});

test('a window reads a few pieces of each table, and no article', async () => {
  const reads: string[] = [];
  const fresh = await open((path) => {
    reads.push(path);
    return files.read(path);
  });
  const window = { first: '2022-08-01', last: '2022-08-14' };
  await fresh.ask({ ask: 'timeline', window });
  await fresh.ask({ ask: 'places', filters: { ...defaultFilters, window }, from: 0, count: 400 });
  expect(reads.filter((path) => path.startsWith('articles/'))).toEqual([]);
  expect(reads.length).toBeLessThan(25);
});

test('a window that is counted reads counts alone', async () => {
  const reads: string[] = [];
  const fresh = await open((path) => {
    reads.push(path);
    return files.read(path);
  });
  reads.length = 0;
  const window = { first: '2022-09-10', last: '2031-12-31' };
  const answer = await fresh.ask({ ask: 'timeline', window });
  expect(answer).toMatchObject({ ok: true, value: { counts: { unit: 'month' } } });
  expect(new Set(reads.map((path) => path.split('/')[0]))).toEqual(new Set(['tallies']));
});

test('a window beside a month that everything tells of looks through little of it', async () => {
  const june = edition.dates.map((date) => ({
    ...date,
    edtf: '2022-06',
    basis: 'stated' as const,
  }));
  const late = june.slice(0, 3).map((date) => ({ ...date, edtf: '2022-06-20/2022-07-20' }));
  const ofJune = { ...edition, dates: [...late, ...june.slice(3)] };
  const juneFiles = memoryFiles();
  await compileEdition(sourceOf(ofJune, 'june', null), inMemory(), juneFiles.emit);
  const reads: string[] = [];
  const fresh = await open((path) => {
    reads.push(path);
    return juneFiles.read(path);
  });
  const answer = await fresh.ask({
    ask: 'timeline',
    window: { first: '2022-07-01', last: '2022-07-03' },
  });
  expect(answer).toMatchObject({ ok: true, value: { counts: null, dates: { total: 3 } } });
  const all = [...juneFiles.texts.keys()].filter((path) => path.startsWith('spanning/'));
  expect(all.length).toBeGreaterThan(50);
  expect(reads.filter((path) => path.startsWith('spanning/')).length).toBeLessThan(8);
});

async function open(read: ReadFile) {
  const opened = await openStaticEdition(read);
  if (!opened.ok) throw new Error(opened.fault.detail);
  return opened.value.library;
}
