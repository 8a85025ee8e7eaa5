import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { GeoparsedMention } from '../../src/core/geoparse/mention.ts';
import { loadGeoparser } from '../../src/node/load-geoparser.ts';
import {
  addTo,
  type FoundMention,
  type MarkedMention,
  scoresOf,
} from '../support/score-mentions.ts';

interface Probe {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly mentions: readonly (MarkedMention & { readonly text: string })[];
}

const read = (name: string): Probe[] =>
  readFileSync(`tests/fixtures/geoparse-probes/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const found = (mention: GeoparsedMention): FoundMention => {
  if (mention.status === 'unresolved') return mention;
  const place = mention.status === 'resolved' ? mention.place : mention.candidates[0]?.place;
  const { start, end } = mention;
  return place === undefined ? { start, end } : { start, end, lat: place.lat, lon: place.lon };
};

/** What the geoparser reached when the probes were written, less a little: it must not fall below. */
test.each([
  ['tuned', 'en', { f1: 0.95, placed: 0.92 }],
  ['tuned', 'fr', { f1: 0.95, placed: 0.92 }],
  ['held-out', 'en', { f1: 0.92, placed: 0.9 }],
  ['held-out', 'fr', { f1: 0.9, placed: 0.82 }],
])('probes, %s, %s', async (file, language, floor) => {
  const loaded = await loadGeoparser();
  if (!loaded.ok) throw new Error(loaded.fault);
  const tally = { marked: 0, found: 0, exact: 0, pointed: 0, placed: 0 };
  for (const { lang, text, mentions } of read(file)) {
    if (lang !== language) continue;
    const names = loaded.value.geoparser
      .parse({ text, language: lang })
      .filter(({ sense }) => sense !== 'demonym');
    addTo(tally, mentions, names.map(found));
  }
  const scores = scoresOf(tally);
  expect(scores.f1).toBeGreaterThanOrEqual(floor.f1);
  expect(scores.placed).toBeGreaterThanOrEqual(floor.placed);
});

test.each(['tuned', 'held-out'])('the marks of %s are where they say', (file) => {
  for (const { text, mentions } of read(file))
    for (const mention of mentions)
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
});
