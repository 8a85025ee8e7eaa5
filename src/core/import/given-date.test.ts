import { expect, test } from 'vitest';
import { givenDate } from './given-date.ts';

test.each([
  ['2022-06-25', '2022-06-25'],
  ['2022-06', '2022-06'],
  [' 2022 ', '2022'],
  ['25/06/2022', '2022-06-25'],
  ['5.6.2022', '2022-06-05'],
  ['2022-06-25T23:50:00+02:00', '2022-06-25'],
  ['25 juin 2022', '2022-06-25'],
  ['juin 2022', '2022-06'],
])('%s is %s', (written, date) => {
  expect(givenDate(written, 'fr')).toBe(date);
});

test('words of the reader’s language are understood', () => {
  expect(givenDate('June 25, 2022', 'en')).toBe('2022-06-25');
});

test.each(['', 'hier', '31/02/2022', 'le 25 juin 2022 à Minsk', '25 juin 2022 et 26 juin 2022'])(
  '"%s" is none',
  (written) => {
    expect(givenDate(written, 'fr')).toBeNull();
  },
);
