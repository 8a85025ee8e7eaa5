/**
 * Geoparses marked-up documents and writes predictions for their scorer, so that what the parts are
 * worth can be told: the longest gazetteer match alone, rules, the tagger, or both (what ships).
 *
 *     npx tsx bench/geoparse-score.ts <documents.jsonl> <predictions.jsonl> [gazetteer|rules|tagger|both]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { openGazetteer } from '../src/core/gazetteer/open.ts';
import { createGeoparser, type Geoparser } from '../src/core/geoparse/geoparse.ts';
import { openTagger } from '../src/core/geoparse/tagger-file.ts';
import { geoparserOf, modes, type Prediction } from './geoparse-modes.ts';

const [input, output, name = 'both'] = process.argv.slice(2);
const mode = modes.find((known) => known === name);
if (input === undefined || output === undefined || mode === undefined) {
  console.error(`usage: geoparse-score <documents.jsonl> <predictions.jsonl> [${modes.join('|')}]`);
  process.exit(2);
}
const gazetteer = openGazetteer(gunzipSync(readFileSync('public/gazetteer/gazetteer.pgz')));
const tagger = openTagger(gunzipSync(readFileSync('public/gazetteer/tagger.pgz')));
if (!gazetteer.ok || !tagger.ok) throw new Error('The gazetteer or the tagger cannot be opened.');
const parse =
  mode === 'both'
    ? shipped(createGeoparser(gazetteer.value, tagger.value))
    : geoparserOf(mode, gazetteer.value, tagger.value);

/** What ships, as predictions: peoples are no places, and the first of several candidates counts. */
function shipped({ parse }: Geoparser) {
  return (text: string, language: string): Prediction[] =>
    parse({ text, language }).flatMap((mention) => {
      if (mention.sense === 'demonym') return [];
      const { start, end, recognition } = mention;
      const place =
        mention.status === 'resolved'
          ? mention.place
          : mention.status === 'ambiguous'
            ? mention.candidates[0]?.place
            : undefined;
      const span = { start, end, recognition };
      return [place === undefined ? span : { ...span, lat: place.lat, lon: place.lon }];
    });
}

interface Document {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
}

const documents = readFileSync(input, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Document);
const lines = documents.map(({ id, text, lang }) =>
  JSON.stringify({ id, mentions: parse(text, lang) }),
);
writeFileSync(output, `${lines.join('\n')}\n`);
