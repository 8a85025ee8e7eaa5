import { expect, test } from 'vitest';
import { arabicForms } from './arabic.ts';
import { type Entry, type NameForm, uniqueForms } from './entry.ts';
import { dataFile, readTsv } from './sources/read.ts';
import { withoutSharedNames } from './sources/shared-names.ts';

test.each([
  ['Jisr ash Shughūr', 'Jisr al Choughour'],
  ['Ar Raqqah', 'Raqqa'],
  ['Ar Raqqah', 'Al Raqqa'],
  ['Tall ‘Afar', 'Tal Afar'],
  ['An Nāşirīyah', 'Nāssiriya'],
  ['Khān Yūnis', 'Khān Younis'],
])('%s is written %s in the press', (romanised, form) => {
  expect(arabicForms(romanised)).toContain(form);
});

test('a form that two languages have is both’s, and counts as the strongest of its sources has it', () => {
  const forms: NameForm[] = [
    { text: 'Hamadān' },
    { text: 'Hamadan', lang: 'en' },
    { text: 'Hamadan', lang: 'fr', weak: true },
  ];
  expect(uniqueForms(forms)).toEqual([{ text: 'Hamadān' }, { text: 'Hamadan', lang: 'both' }]);
});

test('of spellings that a look-up cannot tell apart one is kept, and each that a language has', () => {
  const forms: NameForm[] = [
    { text: 'Graaff-Reinet' },
    { text: 'Graaff Reinet', lang: 'en' },
    { text: 'GRAAFF REINET', weak: true },
    { text: 'Graaff', weak: true },
    { text: 'Graaff' },
    { text: 'U.S.' },
    { text: 'US' },
  ];
  expect(uniqueForms(forms)).toEqual([
    { text: 'Graaff-Reinet' },
    { text: 'Graaff Reinet', lang: 'en' },
    { text: 'Graaff' },
    { text: 'U.S.' },
    { text: 'US' },
  ]);
});

const town = (fields: Partial<Entry> & Pick<Entry, 'id' | 'names'>): Entry => ({
  geonames: null,
  wikidata: null,
  feature: 'city',
  lat: 28.4,
  lon: -97.7,
  radiusKm: 0,
  country: 'US',
  region: null,
  population: 13_000,
  ...fields,
});

/** What the table of names that are kept leads to: they must be there. */
const kept = readTsv(dataFile('shared-names.tsv')).map(([, id = '']) =>
  town({ id, names: [{ text: `Kept ${id}` }] }),
);

test('a variant that is another known place’s name is left out, and told', () => {
  const beeville = town({
    id: 'gn:1',
    names: [{ text: 'Beeville' }, { text: 'Maryville', weak: true }, { text: 'Bee', weak: true }],
  });
  const maryville = { names: [{ text: 'Maryville' }], lat: 35.8, lon: -84, population: 28_000 };
  const { entries, shared } = withoutSharedNames([
    beeville,
    town({ id: 'gn:2', ...maryville }),
    ...kept,
  ]);
  expect(entries[0]?.names.map(({ text }) => text)).toEqual(['Beeville', 'Bee']);
  expect(shared.map(({ name, of, other }) => [name, of.id, other.id])).toEqual([
    ['Maryville', 'gn:1', 'gn:2'],
  ]);
});

test.each([
  ['a hamlet', { lat: 35.8, lon: -84, population: 300 }],
  ['near by', { lat: 28.5, lon: -97.8, population: 28_000 }],
])('it stays where the other is %s', (_, place) => {
  const beeville = town({
    id: 'gn:1',
    names: [{ text: 'Beeville' }, { text: 'Maryville', weak: true }],
  });
  const other = town({ id: 'gn:2', names: [{ text: 'Maryville' }], ...place });
  expect(withoutSharedNames([beeville, other, ...kept]).shared).toEqual([]);
});
