import { expect, test } from 'vitest';
import { encodeGazetteer } from '../../gazetteer-build/encode.ts';
import type { Entry } from '../../gazetteer-build/entry.ts';
import { fold, HASH_SEED, mixBreak, mixText } from './fold.ts';
import { NameFlag } from './format.ts';
import type { Gazetteer } from './gazetteer.ts';
import { openGazetteer } from './open.ts';

const entry = (fields: Partial<Entry> & Pick<Entry, 'id' | 'names'>): Entry => ({
  geonames: null,
  wikidata: null,
  feature: 'city',
  lat: 0,
  lon: 0,
  radiusKm: 0,
  country: null,
  region: null,
  population: 0,
  ...fields,
});

const entries = [
  entry({
    id: 'iso:BY',
    feature: 'country',
    lat: 53,
    lon: 28,
    radiusKm: 257,
    country: 'BY',
    wikidata: 'Q184',
    names: [
      { text: 'Biélorussie', lang: 'fr' },
      { text: 'Belarus', lang: 'en' },
      { text: 'Беларусь' },
    ],
  }),
  entry({
    id: 'gn:629634',
    geonames: 629634,
    lat: 52.0975,
    lon: 23.6877,
    country: 'BY',
    region: 'iso:BY',
    population: 340_141,
    names: [{ text: 'Brest' }, { text: 'Brest-Litovsk', weak: true }],
  }),
  entry({
    id: 'gn:2990440',
    geonames: 2_990_440,
    lat: -43.7,
    lon: -179.9,
    country: 'FR',
    names: [{ text: 'Nice' }],
  }),
];

const bytes = encodeGazetteer(entries, {
  sources: 'test',
  demonyms: { 'iso:BY': 'bielorusse;bielorusses' },
  memberships: { 'pt:nato': [{ country: 'FR', from: '1949-08-24' }] },
  isCommon: (name) => name === 'Nice',
});

function opened(): Gazetteer {
  const result = openGazetteer(bytes);
  if (!result.ok) throw new Error(result.fault.detail);
  return result.value;
}

function find(gazetteer: Gazetteer, name: string) {
  const folded = fold(name);
  const hash = folded
    .split(' ')
    .reduce((h, word, i) => mixText(i === 0 ? h : mixBreak(h), word), HASH_SEED);
  return gazetteer.names.find(hash, (text) => fold(text) === folded);
}

test('a place comes back as it went in', () => {
  const gazetteer = opened();
  const index = find(gazetteer, 'BREST litovsk')[0]?.place ?? -1;
  const place = gazetteer.place(index, 'fr');
  expect(place).toMatchObject({ id: 'gn:629634', name: 'Brest', country: 'BY', geonames: 629634 });
  expect(place.lat).toBeCloseTo(52.0975, 2);
  expect(place.lon).toBeCloseTo(23.6877, 2);
  expect(place.population / 340_141).toBeCloseTo(1, 1);
  expect(gazetteer.regionOf(index)).toBe(gazetteer.indexOf('iso:BY'));
});

test('coordinates survive south of the equator and at the date line', () => {
  const gazetteer = opened();
  const place = gazetteer.place(gazetteer.indexOf('gn:2990440') ?? -1, 'fr');
  expect(place.lat).toBeCloseTo(-43.7, 2);
  expect(place.lon).toBeCloseTo(-179.9, 2);
});

test('a place is named in the language asked for, else by its main name', () => {
  const gazetteer = opened();
  const index = gazetteer.indexOf('iso:BY') ?? -1;
  expect(['fr', 'en', 'de'].map((tag) => gazetteer.nameOf(index, tag))).toEqual([
    'Biélorussie',
    'Belarus',
    'Biélorussie',
  ]);
  expect(gazetteer.place(index, 'fr').wikidata).toBe('Q184');
});

test('flags tell ordinary words and variants', () => {
  const gazetteer = opened();
  expect((find(gazetteer, 'Nice')[0]?.flags ?? 0) & NameFlag.common).not.toBe(0);
  expect((find(gazetteer, 'Brest-Litovsk')[0]?.flags ?? 0) & NameFlag.weak).not.toBe(0);
  expect((find(gazetteer, 'Brest')[0]?.flags ?? 0) & NameFlag.weak).toBe(0);
});

test('names that are not there are not found', () => {
  expect(find(opened(), 'Bres')).toEqual([]);
  expect(opened().indexOf('gn:1')).toBeNull();
});

test.each([
  ['empty', new Uint8Array(), 'not-a-gazetteer'],
  ['another file', new TextEncoder().encode('{"type":"Topology","arcs":[]}'), 'not-a-gazetteer'],
  ['cut off', bytes.slice(0, bytes.length - 7), 'damaged'],
  ['a byte changed', bytes.map((byte, i) => (i === 200 ? byte ^ 1 : byte)), 'damaged'],
  ['another version', bytes.map((byte, i) => (i === 4 ? byte + 1 : byte)), 'other-version'],
])('a file that is %s is refused', (_, file, code) => {
  const result = openGazetteer(file);
  expect(result.ok ? 'opened' : result.fault.code).toBe(code);
});
