import { expect, test } from 'vitest';
import { span } from '../text/offset.ts';
import type { ArticleId, DateId, DateMention } from './model.ts';
import { isWithin, momentsOf } from './moments.ts';

const told = (start: number, edtf: string): DateMention => ({
  id: `d${start}` as DateId,
  articleId: 'a' as ArticleId,
  reviewed: true,
  ...span(start, start + 5),
  edtf,
  basis: 'stated',
  from: null,
});
const dates = [
  told(0, '2022-02-24/..'),
  told(20, '2022-05'),
  told(30, '-0043'),
  told(50, '2022-06-25'),
];
const article = { date: { edtf: '2022-06-26', basis: 'stated' } } as const;

test('a stretch happened on the days that it names, else when its article was published', () => {
  expect(momentsOf(article, dates, span(0, 30))).toEqual([
    { first: '2022-02-24', last: '2022-02-24' },
    { first: '2022-05-01', last: '2022-05-31' },
  ]);
  expect(momentsOf(article, dates, span(25, 50))).toEqual([
    { first: '2022-06-26', last: '2022-06-26' },
  ]);
  // A date that reaches out of the stretch is not told in it.
  expect(momentsOf({ date: null }, dates, span(48, 52))).toEqual([]);
});

test('any of its moments puts it into a window', () => {
  const moments = momentsOf(article, dates, span(0, 30));
  expect(isWithin({ first: '2022-05-31', last: '2022-06-01' }, moments)).toBe(true);
  expect(isWithin({ first: '2022-06-01', last: '2022-06-30' }, moments)).toBe(false);
  expect(isWithin(null, [])).toBe(true);
  expect(isWithin({ first: '0000-01-01', last: '9999-12-31' }, [])).toBe(false);
});
