import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorpusLine } from '../core/edition/corpus-line.ts';
import { loadEdition } from '../core/edition/load-edition.ts';
import type { System } from '../core/edition/model.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { type EditionSource, type SourceArticle, sourceOf } from '../library/compile/source.ts';
import { copiesTold, tieCopies } from '../library/copied-findings.ts';
import { drawHeadline } from './draw-headline.ts';
import { judgeEdition } from './edition-findings.ts';
import { encodeHeadline } from './encode-headline.ts';
import { loadShapeUnits } from './geodata-files.ts';
import { publishedArticles } from './published-articles.ts';
import { readEditionFolder } from './read-edition-folder.ts';
import { readLines } from './read-lines.ts';

/** A line of a corpus is an article; a longer one is a mistake. */
const mostBytes = 16_000_000;

/**
 * An edition's folder as one to compile, its headline drawn.
 *
 * @param corpus NDJSON with more articles, which are read as they are needed
 * @returns the edition, or sentences on what does not hold together, by file and line
 */
export async function readEditionSource(
  folder: string,
  { key, corpus }: { readonly key: string; readonly corpus: string | null },
): Promise<Result<EditionSource, readonly string[]>> {
  const units = await loadShapeUnits();
  if (!units.ok) return fail([units.fault]);
  const files = await readEditionFolder(folder);
  const hasCorpus = corpus !== null;
  if (hasCorpus) {
    if (!files.has('places.json')) files.set('places.json', '{ "places": [] }');
    if (!files.has('systems.json')) files.set('systems.json', '{ "systems": [] }');
  }
  const result = loadEdition(files, { shapeUnits: units.value, hasCorpus });
  if (!result.ok) {
    return fail(
      result.fault.map(({ file, line, sentence }) => `${join(folder, file)}:${line}: ${sentence}`),
    );
  }
  // Told of before anything is written.
  if (corpus !== null) await access(corpus);
  const { edition, claims } = result.value;
  const drawn = await drawHeadline(edition, folder);
  if (!drawn.ok) return fail([`${join(folder, 'edition.json')}: ${drawn.fault}`]);
  const findings = await judgeEdition(edition, claims);
  if (!findings.ok) return fail([findings.fault]);
  const headline = drawn.value && encodeHeadline(drawn.value);
  const copies = copiesTold(edition, findings.value);
  const tied = tieCopies(findings.value, copies);
  const source = sourceOf(edition, key, headline, tied, claims, copies);
  const articles =
    corpus === null
      ? source.articles
      : joined(source.articles, corpusArticles(corpus, edition.systems));
  return succeed({ ...source, articles: publishedArticles(articles, source) });
}

async function* joined<Item>(...parts: readonly AsyncIterable<Item>[]): AsyncGenerator<Item> {
  for (const part of parts) yield* part;
}

async function* corpusArticles(
  path: string,
  systems: readonly System[],
): AsyncGenerator<Result<SourceArticle, string>> {
  for await (const line of readLines(createReadStream(path), mostBytes)) {
    const at = `${path}:${line.number}`;
    if (!line.read.ok) {
      yield fail(`${at}: a line of ${line.read.fault.bytes} bytes is too long for an article.`);
      return;
    }
    const text = line.read.value;
    if (text.trim() === '') continue;
    const article = readLine(text, systems);
    yield article.ok ? article : fail(`${at}: ${article.fault}.`);
  }
}

function readLine(text: string, systems: readonly System[]): Result<SourceArticle, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail('this is not valid JSON');
  }
  return readCorpusLine(json, systems);
}
