/**
 * Geoparses a file of marked-up documents and writes predictions for its scorer.
 *
 *     tsx bench/geoparse-score.ts <documents.jsonl> <predictions.jsonl> [rules|tagger|both]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { openGazetteer } from '../src/core/gazetteer/open.ts';
import { createGeoparser } from '../src/core/geoparse/geoparse.ts';
import { openTagger } from '../src/core/geoparse/tagger-file.ts';

const [input = '', output = '', mode = 'both'] = process.argv.slice(2);
const opened = openGazetteer(gunzipSync(readFileSync('public/gazetteer/gazetteer.pgz')));
const tagger = openTagger(gunzipSync(readFileSync('public/gazetteer/tagger.pgz')));
if (!opened.ok || !tagger.ok) throw new Error('The gazetteer or the tagger cannot be opened.');
const geoparser = createGeoparser(opened.gazetteer, tagger.model);
const documents = readFileSync(input, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const start = performance.now();
const lines = documents.map(({ id, text, lang }) => {
  const mentions = geoparser
    .parse({ text, language: lang })
    .filter((m) => m.sense !== 'demonym')
    .map((m) => {
      const place =
        m.status === 'resolved'
          ? m.place
          : m.status === 'ambiguous'
            ? m.candidates[0]?.place
            : undefined;
      return {
        start: m.start,
        end: m.end,
        text: m.text,
        ...(place ? { lat: place.lat, lon: place.lon, id: place.id } : {}),
      };
    });
  return JSON.stringify({ id, mentions });
});
const ms = performance.now() - start;
const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
writeFileSync(output, `${lines.join('\n')}\n${JSON.stringify({ meta: { ms, bytes } })}\n`);
void mode;
