import { describe, expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { libraryContract } from '../../../tests/support/library-contract.ts';
import { someFindings } from '../../../tests/support/some-findings.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import { senses } from '../../core/geoparse/sense.ts';
import { fail } from '../../core/result.ts';
import { compileEdition } from '../compile/compile-edition.ts';
import { inMemory } from '../compile/progress.ts';
import { sourceOf } from '../compile/source.ts';
import { memoryFiles } from '../memory/memory-files.ts';
import { memoryLibrary } from '../memory/memory-library.ts';
import { defaultFilters, openingQuestions } from '../opening-questions.ts';
import type { Question } from '../questions.ts';
import type { ReadFile } from '../tables/files.ts';
import { openStaticEdition } from './static-library.ts';

const edition = await testEdition();
const findings = someFindings(edition);
const files = memoryFiles();
await compileEdition(
  sourceOf(edition, 'shipped', { drawing: '{}', answer: '{}' }, findings),
  inMemory(),
  files.emit,
);
const library = await open(files.read);

libraryContract('static', edition, library, findings);

describe('a published edition', () => {
  test('answers what the same edition answers when it is held whole', async () => {
    const held = memoryLibrary(edition, 'shipped', findings);
    expect(library.head).toEqual(held.head);
    expect(library.known).toEqual(held.known);
    for (const question of questions()) {
      expect(await library.ask(question), JSON.stringify(question)).toEqual(
        await held.ask(question),
      );
    }
  });

  test('a damaged finding is told of by the name of its file', async () => {
    const damaged = await open(async (path) => {
      const read = await files.read(path);
      if (!path.startsWith('findings/') || !read.ok) return read;
      const leaf = read.value as { rows: [string, object][] };
      const rows = leaf.rows.map(([key, value]) => [key, { ...value, kind: 'rumour' }]);
      return { ok: true, value: { ...leaf, rows } };
    });
    const whole = { ask: 'findings', kind: null, articleId: null, window: null } as const;
    expect(await damaged.ask({ ...whole, from: 0, count: 9 })).toMatchObject({
      ok: false,
      fault: {
        kind: 'damaged',
        detail: expect.stringMatching(/^findings\/[0-9a-f]{16}\.json: rows\.\d+: kind/),
      },
    });
  });

  test('five articles are one shard', () => {
    expect([...files.texts.keys()].filter((path) => path.startsWith('articles/'))).toHaveLength(1);
  });

  test('a file that is missing or damaged is told of by name, and asked for again', async () => {
    const question: Question = { ask: 'article', id: idOf(edition.articles[0]) };
    for (const [broken, kind] of [
      [fail({ kind: 'unreachable', detail: 'articles/x.json: HTTP 404' } as const), 'unreachable'],
      [{ ok: true, value: { rows: 'none' } } as const, 'damaged'],
    ] as const) {
      let isBroken = true;
      const flaky = await open(async (path) =>
        isBroken && path.startsWith('articles/') ? broken : files.read(path),
      );
      const fault = await flaky.ask(question);
      expect(fault).toMatchObject({
        ok: false,
        fault: { kind, detail: expect.stringContaining('articles/') },
      });
      isBroken = false;
      expect(await flaky.ask(question)).toEqual(await library.ask(question));
    }
  });

  test('a head of another version, or none, is no edition', async () => {
    const text = files.texts.get('head.json') ?? '';
    for (const damaged of [text.replace(/"version":\d+/, '"version":0'), '{}', '[]', 'null']) {
      const opened = await openStaticEdition(async () => ({
        ok: true,
        value: JSON.parse(damaged),
      }));
      expect(opened).toMatchObject({
        ok: false,
        fault: { kind: 'damaged', detail: expect.stringContaining('head.json') },
      });
    }
  });
});

async function open(read: ReadFile) {
  const opened = await openStaticEdition(read);
  if (!opened.ok) throw new Error(opened.fault.detail);
  return opened.value.library;
}

function idOf<Id>(item: { readonly id: Id } | undefined): Id {
  if (item === undefined) throw new Error('The edition is empty.');
  return item.id;
}

const windows = [
  { first: '2022-06-10', last: '2022-06-30' },
  { first: '2022-06-25', last: '2022-06-25' },
  { first: '2021-11-20', last: '2024-05-24' },
  { first: '1990-01-01', last: '1999-12-31' },
  { first: '2022-01-01', last: '2022-12-31' },
];

/** Every kind of question, under many filters. */
function questions(): Question[] {
  const articleIds = edition.articles.map(({ id }) => id);
  const filters = [
    defaultFilters,
    ...senses.map((sense) => ({ ...defaultFilters, senses: [sense] })),
    { ...defaultFilters, senses },
    { ...defaultFilters, senses: [] },
    ...placeKinds.map((kind) => ({ ...defaultFilters, kinds: [kind] })),
    { ...defaultFilters, kinds: ['city', 'region'] as const },
    { ...defaultFilters, kinds: [] },
    ...articleIds.map((id) => ({ ...defaultFilters, articleIds: [id] })),
    {
      senses,
      kinds: ['city', 'country'] as const,
      articleIds: articleIds.slice(0, 2),
      window: null,
    },
  ];
  const page = { from: 0, count: 1_000 };
  const placeIds = edition.places.map(({ id }) => id);
  return [
    { ...openingQuestions.articles, from: 1, count: 3 },
    { ...openingQuestions.articles, from: 5, count: 3 },
    ...articleIds.map((id) => ({ ask: 'article' as const, id })),
    { ask: 'place details', ids: placeIds },
    ...[null, ...windows].flatMap((window): Question[] => [
      { ask: 'timeline', window },
      { ask: 'articles', window, ...page },
      { ask: 'articles', window, from: 1, count: 2 },
      { ask: 'findings', kind: null, articleId: null, window, ...page },
    ]),
    { ask: 'findings', kind: null, articleId: null, window: null, ...page },
    { ask: 'findings', kind: 'distance', articleId: null, window: null, from: 1, count: 2 },
    ...filters.flatMap((one): Question[] => [
      { ask: 'places', filters: one, ...page },
      { ask: 'places', filters: one, from: 3, count: 4 },
      ...placeIds.flatMap((id, at): Question[] => [
        { ask: 'passages', placeIds: [id], filters: one, from: 0, count: 3 },
        {
          ask: 'passages',
          placeIds: [id, ...placeIds.slice(at + 1, at + 2)],
          filters: one,
          ...page,
        },
      ]),
    ]),
    ...placeIds.map(
      (id): Question => ({
        ask: 'passages',
        placeIds: [id],
        filters: defaultFilters,
        from: 2,
        count: 5,
      }),
    ),
  ];
}
