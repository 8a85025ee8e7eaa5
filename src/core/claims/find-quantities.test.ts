import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

/** The signs of a skeleton are folded: lower case, no accents. */
const only = (signs: string) => findQuantities(signs).map(({ quantity }) => quantity)[0];

test.each([
  ['a 60 km de la', 60, 60, 'exact'],
  ['une frontiere de 1 084 km', 1084, 1084, 'exact'],
  ['a 1,084-km border', 1084, 1084, 'exact'],
  ['pres de 1,5 kilometre', 1.5, 1.5, 'about'],
  ['plus de 1 300 km', 1300, 1300, 'over'],
  ['moins de 50 kilometres', 50, 50, 'under'],
  ["jusqu'a 500 km", 500, 500, 'up to'],
  ['entre 500 et 700 km', 500, 700, 'exact'],
  ['500 a 700 km', 500, 700, 'exact'],
  ['une centaine de kilometres', 100, 100, 'about'],
  ['plusieurs dizaines de kilometres', 20, 100, 'about'],
  ['trente-deux kilometres', 32, 32, 'exact'],
  ['quatre-vingt-dix kilometres', 90, 90, 'exact'],
  ['deux cent cinquante kilometres', 250, 250, 'exact'],
  ['two hundred and fifty miles', 402.336, 402.336, 'exact'],
  ['within five miles of', 8.04672, 8.04672, 'under'],
  ['12 nautical miles off', 22.224, 22.224, 'exact'],
  ['a 30 milles nautiques', 55.56, 55.56, 'exact'],
  ['within a mile of', 1.609344, 1.609344, 'under'],
])('%s', (signs, low, high, qualifier) => {
  const quantity = only(signs);
  expect(quantity?.lowKm).toBeCloseTo(low, 5);
  expect(quantity?.highKm).toBeCloseTo(high, 5);
  expect(quantity?.qualifier).toBe(qualifier);
});

test.each([
  'a 500 km/h',
  '80 miles per hour',
  '15 000 m²',
  "300 m d'altitude",
  '12 millions',
  '300 metres de haut',
  '20 km carres',
  'mr. m dupont',
])('%s is no length on the ground', (signs) => {
  expect(findQuantities(signs)).toEqual([]);
});

test('what no number can hold is read as beyond every length', () => {
  expect(only('a 10^400 km')?.highKm).toBe(Number.POSITIVE_INFINITY);
  expect(only(`a ${'9'.repeat(390)} km`)?.highKm).toBe(Number.POSITIVE_INFINITY);
});
