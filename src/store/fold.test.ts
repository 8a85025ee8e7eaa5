import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Saint-Pétersbourg', 'saint-petersbourg'],
  ['l’ÉTAT', "l'etat"],
  ['Сєвєродонецьк', 'сєвєродонецьк'],
  ['a😀b', 'a😀b'],
  ['İ', 'i'],
])('%s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text)).toHaveLength(text.length);
});
