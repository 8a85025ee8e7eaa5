import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadEdition } from '../src/core/edition/load-edition.ts';
import { succeed } from '../src/core/result.ts';
import { compileEdition } from '../src/library/compile/compile-edition.ts';
import { inMemory } from '../src/library/compile/progress.ts';
import { sourceOf } from '../src/library/compile/source.ts';
import type { Question } from '../src/library/questions.ts';
import { openStaticEdition } from '../src/library/static/static-library.ts';
import { readEditionFolder } from '../src/node/read-edition-folder.ts';
import { manyArticles } from '../tests/support/many-articles.ts';
import { manyFindings } from '../tests/support/many-findings.ts';

/**
 * What a page of articles and a page of findings take in a published edition of many articles with five findings each: the
 * processor's time and the files read, each question asked of an edition that was just opened.
 * `npx tsx bench/findings-lists.ts [copies of the shipped articles]`
 */
const times = Number(process.argv[2] ?? 2000);
const loaded = loadEdition(await readEditionFolder('data'));
if (!loaded.ok) throw new Error('The edition does not hold together.');
const edition = manyArticles(loaded.value.edition, times);
const findings = manyFindings(edition, 5 * edition.articles.length);
// On the disk: held in memory they would be what the processor is busy with.
const folder = await mkdtemp(join(tmpdir(), 'findings-'));
let written = 0;
const compiled = await compileEdition(
  sourceOf(edition, 'many', null, findings),
  inMemory(),
  async ({ path, text }) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written++;
  },
);
if (!compiled.ok) throw new Error(compiled.fault);
console.log(`${edition.articles.length} articles, ${findings.length} findings, ${written} files`);

const [article] = edition.articles;
const [place] = edition.places;
const found = {
  ask: 'findings',
  kind: null,
  articleId: null,
  window: null,
  from: 0,
  count: 100,
} as const;
const listed = { ask: 'articles', window: null, from: 0, count: 100 } as const;
const questions: readonly [string, Question][] = [
  ['articles, further down', { ...listed, from: 5000 }],
  ['articles in a window', { ...listed, window: { first: '2022-01-01', last: '2032-12-31' } }],
  ['findings', found],
  ['findings, further down', { ...found, from: 20_000 }],
  ['findings of a kind', { ...found, kind: 'distance' }],
  ['findings of a place', { ...found, placeId: place?.id ?? null }],
  ['findings of an article', { ...found, articleId: article?.id ?? null }],
  ['findings of a kind and a place', { ...found, kind: 'distance', placeId: place?.id ?? null }],
  ['findings in a window', { ...found, window: { first: '2022-01-01', last: '2032-12-31' } }],
];
for (const [name, question] of questions) {
  const rounds: { ms: number; reads: number }[] = [];
  for (let round = 0; round < 7; round++) {
    let reads = 0;
    const opened = await openStaticEdition(async (path) => {
      reads++;
      return succeed(JSON.parse(await readFile(join(folder, path), 'utf8')));
    });
    if (!opened.ok) throw new Error(opened.fault.detail);
    reads = 0;
    const before = process.cpuUsage();
    const answer = await opened.value.library.ask(question);
    if (!answer.ok) throw new Error(answer.fault.detail);
    rounds.push({ ms: process.cpuUsage(before).user / 1000, reads });
  }
  rounds.sort((a, b) => a.ms - b.ms);
  const { ms = 0, reads = 0 } = rounds[3] ?? {};
  console.log(`${name}: ${ms.toFixed(1)} ms, ${reads} files`);
}
await rm(folder, { recursive: true });
