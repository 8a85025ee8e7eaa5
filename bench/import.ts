/**
 * What does bringing articles in add to geoparsing them, in one run?
 *
 *     npx tsx bench/import.ts [copies]
 *
 * The articles of `data/`, so many copies of each, as NDJSON, as text files and as web pages, imported in memory and
 * geoparsed, beside the geoparser on the same texts alone. Figures are processor time, after warming up. The target,
 * at most 1.25 times, is for texts, in plain pages too. A page as a news site writes it is 70 kB of which 3 are the article:
 * its markup has to be parsed first, and its article found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { detectLanguage } from '../src/core/geoparse/detect-language.ts';
import { importSource } from '../src/core/import/import-source.ts';
import { defaultLimits } from '../src/core/import/options.ts';
import { sourceOf } from '../src/core/import/source.ts';
import { loadGeoparser } from '../src/node/load-geoparser.ts';
import { loadPdfLibrary } from '../src/node/pdf-library.ts';
import { createReaders } from '../src/readers/create-readers.ts';
import { newsPage } from '../tests/support/news-page.ts';
import { median, spread } from './statistics.ts';

const copies = Number(process.argv[2] ?? 20);
const rounds = 9;
const texts = readdirSync('data/articles').flatMap((name) => {
  const text = readFileSync(`data/articles/${name}`, 'utf8');
  return Array.from({ length: copies }, () => text);
});
const loaded = await loadGeoparser();
if (!loaded.ok) throw new Error(loaded.fault);
const { geoparser, isKnownWord } = loaded.value;
const readers = createReaders(loadPdfLibrary);
const options = {
  encoding: null,
  columns: null,
  mends: false,
  knownWords: async () => isKnownWord,
  limits: defaultLimits,
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
const waysIn = {
  'a table (NDJSON)': [
    sourceOf('a.ndjson', bytesOf(texts.map((text) => JSON.stringify({ text })).join('\n'))),
  ],
  'text files': texts.map((text) => sourceOf('a.txt', bytesOf(text))),
  'plain web pages': texts.map((text) =>
    sourceOf('a.html', bytesOf(`<html><body><article>${paragraphs(text)}</article></body></html>`)),
  ),
  'pages of a news site': texts.map((text) => sourceOf('a.html', bytesOf(newsPage(text)))),
};

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function bare(): Promise<void> {
  for (const text of texts) geoparser.parse({ text, language: detectLanguage(text) });
}

async function imported(sources: (typeof waysIn)['text files']): Promise<void> {
  for (const source of sources) {
    for await (const event of importSource(source, options, readers)) {
      if (event.type !== 'article') throw new Error(JSON.stringify(event));
      const { text, metadata } = event.article;
      const language = metadata.language.basis === 'unknown' ? 'und' : metadata.language.value;
      geoparser.parse({ text, language });
    }
  }
}

await bare();
console.log(`${texts.length} articles, ${texts.join('').length} characters; ms of processor time`);
for (const [name, sources] of Object.entries(waysIn)) {
  await imported(sources.slice(0, 5));
  const pairs: { alone: number; both: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    pairs.push({
      alone: await milliseconds(bare),
      both: await milliseconds(() => imported(sources)),
    });
  }
  const ratio = median(pairs.map(({ alone, both }) => both / alone));
  const alone = spread(pairs.map((pair) => pair.alone));
  const both = spread(pairs.map((pair) => pair.both));
  console.log(`${name}: geoparsing ${alone}, importing as well ${both}: ${ratio.toFixed(2)} ×`);
}
