import { expect, test } from 'vitest';
import type { Verdict } from '../../core/reach/verdict.ts';
import { kilometres } from '../../core/units.ts';
import type { TargetRow } from '../../store/reach/target-rows.ts';
import { type Column, sortRows } from './sort-rows.ts';

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
  row('Fer', 20, { country: 'ES', before: outside }),
];

test.each<[Column, string[]]>([
  ['importance', ['Émeraude', 'Zinc', 'Argent', 'Fer']],
  ['name', ['Argent', 'Émeraude', 'Fer', 'Zinc']],
  ['country', ['Argent', 'Zinc', 'Fer', 'Émeraude']],
  ['distance', ['Zinc', 'Fer', 'Émeraude', 'Argent']],
  ['margin', ['Zinc', 'Fer', 'Émeraude', 'Argent']],
  ['before', ['Zinc', 'Fer', 'Émeraude', 'Argent']],
])('by %s', (column, names) => {
  const compare = new Intl.Collator('fr').compare;
  expect(sortRows(rows, column, compare).map(({ name }) => name)).toEqual(names);
});
