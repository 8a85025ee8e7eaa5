import { expect, test } from 'vitest';
import { shortName } from './short-names.ts';

const isCommon = (word: string) => word === 'Pont';

test.each([
  ['Saint-Yrieix-la-Perche', 'FR', 8000, 'Saint-Yrieix'],
  ['Castelnau-d’Estrétefonds', 'FR', 6000, 'Castelnau'],
  ['Berwick-Upon-Tweed', 'GB', 13_000, 'Berwick'],
  ['Henley on Thames', 'GB', 11_000, 'Henley'],
  ['Pont-sur-Yonne', 'FR', 3500, null],
  ['Saint-Yrieix-la-Montagne', 'FR', 200, null],
  ['Clermont-Ferrand', 'FR', 140_000, null],
  ['Frankfurt-am-Main', 'DE', 700_000, null],
])('%s, %s, of %i people: %s', (name, country, people, short) => {
  expect(shortName({ name, country, people }, isCommon)).toBe(short);
});
