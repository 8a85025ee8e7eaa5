import { expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { proposeDate } from './propose-date.ts';

const told = 'Lors d’un discours prononcé le 29 décembre dernier, le représentant a parlé.';

test.each([
  'PARIS, 1er janvier 2016 (Agence) –',
  '1er janvier 2016 –',
  '1er janvier 2016. –',
  '1er janvier 2016 . –',
])('what stands before an article’s first sentence dates it: %s', (head) => {
  expect(proposeDate(`La fin d’une crise\n\n${head} ${told}`, 'fr')).toMatchObject({
    ...{ edtf: '2016-01-01', basis: 'stated', by: 'line' },
  });
});

test('the last day of a name is before the day that was told', () => {
  const dates = (head: string) =>
    findDates({ text: `${head}. – ${told}`, language: 'fr', date: null }).map(({ edtf }) => edtf);
  expect(dates('1er janvier 2016')).toEqual(['2016-01-01', '2015-12-29']);
  expect(dates('30 décembre 2016')).toEqual(['2016-12-30', '2016-12-29']);
});
