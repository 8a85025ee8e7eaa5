import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roughKm } from '../../src/core/geoparse/distance.ts';
import type { GeoparsedMention } from '../../src/core/geoparse/mention.ts';
import { loadGeoparser } from '../../src/node/load-geoparser.ts';

interface Wanted {
  readonly text: string;
  /** Which of several of the same text, from 0. */
  readonly nth?: number;
  readonly lat: number;
  readonly lon: number;
  readonly km?: number;
  readonly sense?: string;
}

interface Probe {
  readonly kind: string;
  readonly lang: string;
  readonly text: string;
  readonly want: readonly Wanted[];
}

const read = (name: string): Probe[] =>
  readFileSync(`tests/fixtures/geoparse-kinds/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

function isFound(want: Wanted, mentions: readonly GeoparsedMention[]): boolean {
  const mention = mentions.filter(({ text }) => text === want.text)[want.nth ?? 0];
  if (mention?.status !== 'resolved') return false;
  if (want.sense !== undefined && mention.sense !== want.sense) return false;
  const { lat, lon } = mention.place;
  return roughKm(lat, lon, want.lat, want.lon) <= (want.km ?? 60);
}

const loaded = await loadGeoparser();
if (!loaded.ok) throw new Error(loaded.fault);
const { geoparser } = loaded.value;

/** The texts that go wrong: a share of them may, no more. */
test.each([
  ['tuned', 1],
  ['held-out', 1],
])('probes by kind, %s: at most %i go wrong', (file, most) => {
  const wrong = read(file).filter(({ lang, text, want }) => {
    const mentions = geoparser
      .parse({ text, language: lang })
      .filter(({ sense, embedded }) => sense !== 'demonym' && !embedded);
    if (want.length === 0) return mentions.some(({ status }) => status !== 'unresolved');
    return !want.every((wanted) => isFound(wanted, mentions));
  });
  expect(wrong.map(({ text }) => text).slice(most)).toEqual([]);
});
