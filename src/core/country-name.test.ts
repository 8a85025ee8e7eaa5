import { expect, test } from 'vitest';
import { countryName } from './country-name.ts';

test('a country is called by its name in each language, and an unassigned code is its own name', () => {
  expect(countryName('DE', 'fr')).toBe('Allemagne');
  expect(countryName('DE', 'en')).toBe('Germany');
  expect(countryName('BY', 'fr')).toBe('Biélorussie');
  expect(countryName('XX', 'fr')).toBe('XX');
});

test('what is no code is refused', () => {
  expect(() => countryName('Germany', 'en')).toThrow(RangeError);
});
