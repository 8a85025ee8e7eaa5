import { expect, test } from 'vitest';
import { countryName } from '../../core/country-name.ts';
import type { Verdict } from '../../core/reach/verdict.ts';
import { kilometres } from '../../core/units.ts';
import type { TargetRow } from '../../store/reach/target-rows.ts';
import { type Column, inReadingOrder, sortRows } from './sort-rows.ts';

const inside: Verdict = { kind: 'inside', margin: kilometres(10) };
const outside: Verdict = { kind: 'outside', margin: kilometres(-10) };

const row = (name: string, km: number, more: Partial<TargetRow> = {}): TargetRow => ({
  id: name,
  name,
  country: null,
  point: [0, 0],
  distance: kilometres(km),
  verdict: inside,
  before: inside,
  from: [0, 0],
  placeId: null,
  importance: 'city',
  population: 0,
  source: 'GeoNames',
  ...more,
});

const rows = [
  row('Émeraude', 30, { country: 'FR' }),
  row('Zinc', 10, { country: 'DE', before: outside }),
  row('Argent', 90, { country: 'AL', verdict: outside, before: outside }),
  row('Fer', 20, { country: 'CH', before: outside }),
];

test.each<[Column, string[]]>([
  ['importance', ['Émeraude', 'Zinc', 'Argent', 'Fer']],
  ['name', ['Argent', 'Émeraude', 'Fer', 'Zinc']],
  // Albanie, Allemagne, France, Suisse: by the names that are shown, not by their codes.
  ['country', ['Argent', 'Zinc', 'Émeraude', 'Fer']],
  ['distance', ['Zinc', 'Fer', 'Émeraude', 'Argent']],
  ['margin', ['Zinc', 'Fer', 'Émeraude', 'Argent']],
  ['before', ['Zinc', 'Fer', 'Émeraude', 'Argent']],
])('by %s', (column, names) => {
  const naming = {
    compare: new Intl.Collator('fr').compare,
    countryOf: ({ country }: TargetRow) => (country === null ? '' : countryName(country, 'fr')),
  };
  expect(sortRows(rows, column, naming).map(({ name }) => name)).toEqual(names);
});

test('unsorted, what is gained is read first, then by distance; a column keeps its own order', () => {
  const namesIn = (column: Column) => inReadingOrder(rows, column).map(({ name }) => name);
  expect(namesIn('importance')).toEqual(['Zinc', 'Fer', 'Émeraude', 'Argent']);
  expect(namesIn('name')).toEqual(['Émeraude', 'Zinc', 'Argent', 'Fer']);
});
