/**
 * How many MB of text a second, beside compromise and with the gazetteer's start, all in one run.
 *
 *     npx tsx bench/geoparse-speed.ts <documents.jsonl> [...]
 *
 * Documents are JSON lines with "text" and "lang". Figures are processor time, after warming up.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import compromise from 'compromise';
import { openGazetteer } from '../src/core/gazetteer/open.ts';
import { createGeoparser } from '../src/core/geoparse/geoparse.ts';
import { openTagger } from '../src/core/geoparse/tagger-file.ts';

const documents = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as { text: string; lang: string });
if (documents.length === 0) {
  console.error('usage: geoparse-speed <documents.jsonl> [...]');
  process.exit(2);
}
const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const seconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const packed = readFileSync('public/gazetteer/gazetteer.pgz');
const opened = openGazetteer(gunzipSync(packed));
const tagger = openTagger(gunzipSync(readFileSync('public/gazetteer/tagger.pgz')));
if (!opened.ok || !tagger.ok) throw new Error('The gazetteer or the tagger cannot be opened.');
const gazetteer = opened.value;

const asJson = JSON.stringify(
  Array.from({ length: gazetteer.size }, (_, i) => ({
    ...gazetteer.place(i, 'fr'),
    region: gazetteer.regionOf(i),
    names: gazetteer.names.namesOf(i),
  })),
);
const starts = Array.from({ length: 5 }, () => ({
  open: seconds(() => openGazetteer(gunzipSync(packed))),
  json: seconds(() => JSON.parse(asJson)),
}));
const best = (values: number[]) => Math.min(...values);
const open = best(starts.map((start) => start.open));
const json = best(starts.map((start) => start.json));
console.log(
  `ready for a look-up: ${(open * 1000).toFixed(0)} ms, unpacking included; ` +
    `JSON.parse of the same data: ${(json * 1000).toFixed(0)} ms; ratio ${(open / json).toFixed(2)}`,
);

const geoparser = createGeoparser(gazetteer, tagger.value);
const ours = () => {
  for (const { text, lang } of documents) geoparser.parse({ text, language: lang });
};
const theirs = () => {
  for (const { text } of documents) compromise(text).places().out('array');
};
for (let i = 0; i < 4; i++) ours();
theirs();
const oursBest = bytes / 1e6 / best(Array.from({ length: 5 }, () => seconds(ours)));
const theirsBest = bytes / 1e6 / best(Array.from({ length: 2 }, () => seconds(theirs)));
console.log(
  `portee ${oursBest.toFixed(2)} MB/s, compromise ${theirsBest.toFixed(2)} MB/s (recognition only): ` +
    `${(oursBest / theirsBest).toFixed(1)} times`,
);

/** Time for one long text against time for a text of half its length: 2 is linear. */
const long = documents
  .map(({ text }) => text)
  .join('\n\n')
  .repeat(3);
const half = long.slice(0, long.length / 2);
const time = (text: string) =>
  best(Array.from({ length: 3 }, () => seconds(() => geoparser.parse({ text, language: 'fr' }))));
console.log(
  `one text of ${(long.length / 1e6).toFixed(1)} M characters against half of it: ${(time(long) / time(half)).toFixed(2)} times the time`,
);
