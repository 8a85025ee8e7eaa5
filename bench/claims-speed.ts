import { performance } from 'node:perf_hooks';
import { type ClaimText, findClaims } from '../src/core/claims/find-claims.ts';
import { namedPlaces } from '../src/core/claims/named-places.ts';
import { loadFolder } from '../src/node/load-folder.ts';
import { loadGeography } from '../src/node/load-geography.ts';
import { loadGeoparser } from '../src/node/load-geoparser.ts';

/** How long finding and judging claims takes for 5,000 characters whose places are known: the edition's articles, joined and cut. */
const SIZE = 5000;
const ROUNDS = 40;

const loaded = await loadGeoparser();
const world = await loadGeography();
if (!loaded.ok || !world.ok) throw new Error('The gazetteer or the geography is missing.');
const { articles } = await loadFolder('data');
const whole = articles.map(({ text }) => text).join('\n');
const texts = Array.from({ length: Math.floor(whole.length / SIZE) }, (_, i) =>
  whole.slice(i * SIZE, (i + 1) * SIZE),
);
const known = texts.map(
  (text): ClaimText => ({
    text,
    language: 'fr',
    date: '2022-06-26',
    places: namedPlaces(
      loaded.value.geoparser.parse({ text, language: 'fr' }),
      loaded.value.gazetteer,
    ),
  }),
);
const times: number[] = [];
let claims = 0;
for (let round = 0; round < ROUNDS; round++) {
  for (const article of known) {
    const start = performance.now();
    claims += findClaims(article, world.value).length;
    times.push(performance.now() - start);
  }
}
const [first = 0] = times;
times.sort((a, b) => a - b);
const at = (share: number): string =>
  (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
console.log(
  `${SIZE} characters, ${claims / ROUNDS / known.length} claims each: median ${at(0.5)} ms, 95 % under ${at(0.95)} ms, the first ${first.toFixed(0)} ms`,
);
