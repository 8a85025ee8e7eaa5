import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roughKm } from '../../src/core/geoparse/distance.ts';
import type { GeoparsedMention } from '../../src/core/geoparse/mention.ts';
import { loadGeoparser } from '../../src/node/load-geoparser.ts';

type Place = Extract<GeoparsedMention, { status: 'resolved' }>['place'];

interface Wanted {
  readonly text: string;
  /** Which of several of the same text, from 0. */
  readonly nth?: number;
  /** A whole country, by its code. */
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly km?: number;
  readonly sort?: 'country' | 'region' | 'city' | 'water';
  readonly sense?: string;
  readonly optional?: boolean;
  /** The gazetteer need not know it, but it must be told of. */
  readonly unresolved?: boolean;
}

interface Probe {
  readonly kind: string;
  readonly lang: string;
  readonly text: string;
  /** Whether every place of the text is wanted, so that any other is a fault. */
  readonly complete?: boolean;
  readonly want: readonly Wanted[];
}

const read = (name: string): Probe[] =>
  readFileSync(`tests/fixtures/geoparse-kinds/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The places that a mention may stand for: several where the geoparser says that it is ambiguous. */
function placesOf(mention: GeoparsedMention): readonly Place[] {
  if (mention.status === 'unresolved') return [];
  return mention.status === 'resolved'
    ? [mention.place]
    : mention.candidates.map(({ place }) => place);
}

function isPlace({ country, lat, lon, km, sort }: Wanted, place: Place): boolean {
  if (country !== undefined && (place.kind !== 'country' || place.country !== country))
    return false;
  if (sort !== undefined && place.kind !== sort) return false;
  if (lat === undefined || lon === undefined) return true;
  return roughKm(place.lat, place.lon, lat, lon) <= (km ?? 60);
}

/** Names that the gazetteer lacks may stay unresolved, but must be told of. */
function isFound(want: Wanted, kind: string, mentions: readonly GeoparsedMention[]): boolean {
  const mention = mentions.filter(({ text }) => text === want.text)[want.nth ?? 0];
  if (mention === undefined) return want.optional === true;
  if (want.sense !== undefined && mention.sense !== want.sense) return false;
  const mayBeUnknown = kind === 'spelling' || want.unresolved === true;
  if (mention.status === 'unresolved' && mayBeUnknown) return true;
  return placesOf(mention).some((place) => isPlace(want, place));
}

const loaded = await loadGeoparser();
if (!loaded.ok) throw new Error(loaded.fault);
const { geoparser } = loaded.value;

function isRight({ kind, lang, text, complete, want }: Probe): boolean {
  const mentions = geoparser
    .parse({ text, language: lang })
    .filter(({ sense, embedded }) => sense !== 'demonym' && !embedded);
  const placed = mentions.filter(({ status }) => status !== 'unresolved');
  if (want.length === 0) return placed.length === 0;
  const isWanted = ({ text: name }: GeoparsedMention) =>
    want.some((wanted) => wanted.text.includes(name) || name.includes(wanted.text));
  if (complete === true && !placed.every(isWanted)) return false;
  return want.every((wanted) => isFound(wanted, kind, mentions));
}

/** The texts that go wrong: so many may, no more. */
test.each([
  ['tuned', 303],
  ['held-out', 80],
])('probes by kind, %s: at most %i go wrong', (file, most) => {
  const wrong = read(file).filter((probe) => !isRight(probe));
  expect(wrong.map(({ text }) => text).slice(most)).toEqual([]);
});
