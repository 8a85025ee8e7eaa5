import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fold, HASH_SEED, mixBreak, mixText } from '../core/gazetteer/fold.ts';
import type { GazetteerPlace } from '../core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../core/gazetteer/open.ts';

const opened = openGazetteer(gunzipSync(readFileSync('public/gazetteer/gazetteer.pgz')));
if (!opened.ok) throw new Error(opened.fault.detail);
const gazetteer = opened.value;

function placesOf(name: string): GazetteerPlace[] {
  const folded = fold(name);
  const hash = folded
    .split(' ')
    .reduce((h, word, i) => mixText(i === 0 ? h : mixBreak(h), word), HASH_SEED);
  return gazetteer.names
    .find(hash, (text) => fold(text) === folded)
    .map((match) => gazetteer.place(match.place, 'en'));
}

test('names of the news are known, in the country that they are in', () => {
  const rows = readFileSync('tests/fixtures/news-names.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [country = '', names = ''] = line.split('\t');
      return names.split(';').map((name) => ({ country, name }));
    });
  expect(rows.length).toBeGreaterThan(2500);
  const unknown = rows.filter(
    ({ country, name }) =>
      !placesOf(name).some(
        (place) => country === '-' || place.country === country || place.country === null,
      ),
  );
  expect(unknown).toEqual([]);
});
