import { expect, test } from 'vitest';
import { manyFindings } from '../../../tests/support/many-findings.ts';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { claimKinds } from '../../core/edition/claim-kind.ts';
import { loadEdition } from '../../core/edition/load-edition.ts';
import { compileEdition } from '../compile/compile-edition.ts';
import { inMemory } from '../compile/progress.ts';
import { sourceOf } from '../compile/source.ts';
import { verdictOrder } from '../findings.ts';
import { memoryFiles } from '../memory/memory-files.ts';
import { memoryLibrary } from '../memory/memory-library.ts';
import type { Question } from '../questions.ts';
import { openStaticEdition } from './static-library.ts';

async function published(count: number) {
  const loaded = loadEdition(smallEdition);
  if (!loaded.ok) throw new Error('The small edition does not hold together.');
  const { edition } = loaded.value;
  const findings = manyFindings(edition, count);
  const files = memoryFiles();
  const source = sourceOf(edition, 'essai', null, findings);
  const compiled = await compileEdition(source, inMemory(), files.emit);
  if (!compiled.ok) throw new Error(compiled.fault);
  const read = new Set<string>();
  const opened = await openStaticEdition((path) => {
    read.add(path);
    return files.read(path);
  });
  if (!opened.ok) throw new Error(opened.fault.detail);
  return { edition, findings, library: opened.value.library, read };
}

type Asked = Extract<Question, { ask: 'findings' }>;

const whole: Asked = {
  ...{ ask: 'findings', kind: null, articleId: null, window: null, from: 0, count: 100 },
};

test('a published edition lists, counts and filters findings as one that is held whole', async () => {
  const { edition, findings, library } = await published(600);
  const held = memoryLibrary(edition, 'essai', findings);
  const window = { first: '2022-06-01', last: '2022-06-25' };
  const articles = [null, ...edition.articles.slice(0, 2).map(({ id }) => id)];
  const places = [null, ...edition.places.slice(0, 3).map(({ id }) => id)];
  for (const articleId of articles)
    for (const placeId of places)
      for (const kind of [null, claimKinds[0] ?? null])
        for (const verdict of [null, ...verdictOrder])
          for (const rest of [{}, { from: 3, count: 4 }, { window }]) {
            const question = { ...whole, articleId, placeId, kind, verdict, ...rest };
            const answer = await library.ask(question);
            expect(answer, JSON.stringify(question)).toEqual(await held.ask(question));
          }
  for (const id of ['f-0', 'f-599', 'none'])
    expect(await library.ask({ ask: 'finding', id })).toEqual(
      await held.ask({ ask: 'finding', id }),
    );
});

test('findings from far down the list, of a kind, of a place, in a window and one alone read a few files of many, and tell what the whole does', async () => {
  const { edition, findings, library, read } = await published(30_000);
  const held = memoryLibrary(edition, 'essai', findings);
  const [article] = edition.articles;
  const asked: Question[] = [
    { ...whole, from: 20_000, count: 20 },
    { ...whole, kind: 'distance', verdict: 'consistent', count: 20 },
    { ...whole, placeId: edition.places[1]?.id ?? null, from: 40, count: 20 },
    { ...whole, placeId: edition.places[1]?.id ?? null, kind: 'distance', count: 20 },
    { ...whole, window: { first: '2022-06-01', last: '2022-06-25' }, count: 20 },
    { ask: 'finding', id: 'f-12345' },
  ];
  expect(article).toBeDefined();
  for (const question of asked) {
    read.clear();
    const answer = await library.ask(question);
    expect(answer, JSON.stringify(question)).toEqual(await held.ask(question));
    expect(read.size, JSON.stringify(question)).toBeLessThan(40);
  }
});
