import { expect, test } from 'vitest';
import { brest } from '../../../tests/support/own-articles.ts';
import { checkedRow, DamagedRow } from './row-schemas.ts';

const row = { edition: 'e', id: brest.id, place: brest, counts: [1, 0, 0], doubts: [0, 0, 0] };

test('a row of a place is taken as it is', () => {
  expect(checkedRow('places', row)).toBe(row);
});

test.each([
  ['nothing', undefined],
  ['a list', [row]],
  ['without a place', { ...row, place: null }],
  ['an id that is none', { ...row, place: { ...brest, id: 7 } }],
  ['a kind that there is not', { ...row, place: { ...brest, kind: 'moon' } }],
  ['a label that is no text', { ...row, place: { ...brest, label: { fr: 1 } } }],
  ['without a geometry', { ...row, place: { ...brest, geometry: undefined } }],
  ['a geometry without a type', { ...row, place: { ...brest, geometry: {} } }],
  ['counts that are no figures', { ...row, counts: ['1'] }],
  ['counts that are not numbers', { ...row, counts: [Number.NaN] }],
  ['doubts that are no list', { ...row, doubts: {} }],
])('a row of a place that is damaged is refused: %s', (_, damaged) => {
  expect(() => checkedRow('places', damaged)).toThrow(DamagedRow);
});
