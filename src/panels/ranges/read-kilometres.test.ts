import { expect, test } from 'vitest';
import { readKilometres, writeKilometres } from './read-kilometres.ts';

test.each([
  ['120,5', 120.5, 120.5],
  ['120.5', 120.5, 120.5],
  [' 30 km ', 30, 30],
  ['1\u202f500', 1500, 1500],
  ['1 500,25', 1500.25, 1500.25],
  ['1,500', 1.5, 1500],
  ['1,500.5', Number.NaN, 1500.5],
  ['1.500', 1.5, 1.5],
  ['.5', 0.5, 0.5],
  ['1e3', Number.NaN, Number.NaN],
  ['0x10', Number.NaN, Number.NaN],
  ['-30', Number.NaN, Number.NaN],
  ['beaucoup', Number.NaN, Number.NaN],
  ['', Number.NaN, Number.NaN],
])('%s', (text, french, english) => {
  expect(readKilometres(text, 'fr')).toBe(french);
  expect(readKilometres(text, 'en')).toBe(english);
});

test('what is written is read as the same', () => {
  for (const km of [0.001, 120.5, 1500.125, 20_000]) {
    expect(readKilometres(writeKilometres(km, 'fr'), 'fr')).toBe(km);
    expect(readKilometres(writeKilometres(km, 'en'), 'en')).toBe(km);
  }
});
