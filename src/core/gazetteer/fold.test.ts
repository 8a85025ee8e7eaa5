import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, HASH_SEED, mixBreak, mixText, mixWord } from './fold.ts';

test.each([
  ['Saint-Étienne', 'saint etienne'],
  ['St. Louis', 'saint louis'],
  ['STE-Anne', 'sainte anne'],
  ["Côte d'Or", 'cote d or'],
  ['Côte d’Or', 'cote d or'],
  ['É.-U.', 'eu'],
  ['U.S.', 'us'],
  ['Łódź', 'lodz'],
  ['Œuilly', 'oeuilly'],
  ['Großräschen', 'grossraschen'],
  ['e\u0301tat', 'etat'],
  ['Київ', 'київ'],
  ['İstanbul', 'istanbul'],
  ['Thừa Thiên', 'thua thien'],
  ['', ''],
  ['—', ''],
])('%s folds to "%s"', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

test('a word hashes as its folded form does', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'aéÉœßŁstSTeèçñÆйП'),
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(letters, (word) => {
      expect(mixWord(HASH_SEED, word, 0, word.length)).toBe(mixText(HASH_SEED, fold(word)));
    }),
  );
});

test('the break between words is part of the hash', () => {
  const apart = mixText(mixBreak(mixText(HASH_SEED, 'new')), 'york');
  expect(apart).not.toBe(mixText(HASH_SEED, 'newyork'));
});
