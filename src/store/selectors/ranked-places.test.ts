import { expect, test } from 'vitest';
import { mostNamedFirst } from './ranked-places.ts';

const places = [
  { label: { fr: 'Chine', en: 'China' }, mentions: 1 },
  { label: { fr: 'États-Unis', en: 'United States' }, mentions: 1 },
  { label: { fr: 'Russie', en: 'Russia' }, mentions: 2 },
  { label: { fr: 'Bahreïn', en: 'Bahrain' }, mentions: 1 },
];

test('places that are named as often stand in the order of their names in the reader’s language', () => {
  const names = (language: 'fr' | 'en') =>
    mostNamedFirst(places, language, (place) => place).map(({ label }) => label[language]);
  expect(names('fr')).toEqual(['Russie', 'Bahreïn', 'Chine', 'États-Unis']);
  expect(names('en')).toEqual(['Russia', 'Bahrain', 'China', 'United States']);
});
