import { expect, it } from 'vitest';
import { readDate } from './read-date.ts';

it.each([
  ['2022-06-25', 'fr', '2022-06-25'],
  [' 2022-06/2022-08 ', 'fr', '2022-06/2022-08'],
  ['25 juin 2022', 'fr', '2022-06-25'],
  ['samedi dernier', 'fr', '2022-06-25'],
  ['June 2022', 'en', '2022-06'],
  ['2022-02-31', 'fr', null],
  ['31 février 2022', 'fr', null],
  ['le 25 juin ou le 3 juillet', 'fr', null],
  ['vers le 25 juin, dit-on', 'fr', null],
  ['Brest', 'fr', null],
  ['', 'fr', null],
])('%s (%s) is read as %s', (typed, language, expected) => {
  expect(readDate(typed, language, '2022-06-26')).toBe(expected);
});
