import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DayRange } from '../core/dates/edtf.ts';
import { shiftDay } from '../core/dates/stretch.ts';
import type { PlaceId } from '../core/edition/model.ts';
import { isWithin } from '../core/edition/moments.ts';
import { senses } from '../core/geoparse/sense.ts';
import { isUnder, lasting, nodesOf, pairOf, rangesIn, setsOf } from './occurrences.ts';
import { maskOf, senseMasks } from './senses.ts';

/** Days, weeks, months, years and decades. */
const length = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 60 }),
  fc.integer({ min: 300, max: 800 }),
  fc.integer({ min: 5_000, max: 12_000 }),
);
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 3_000 }), length)
  .map(([from, days]): DayRange => {
    const first = shiftDay('2015-01-01', from);
    return { first, last: shiftDay(first, days) };
  });

const isFound = (moments: readonly DayRange[], window: DayRange): boolean => {
  const ranges = rangesIn(window).filter(({ first }) => first !== lasting);
  return [...nodesOf(moments)].some((node) =>
    ranges.some(({ first, last }) => first <= node && node <= last),
  );
};

test('what happened in a window is found at its units, and nothing else but what lasts long', () => {
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 3 }), stretch, (moments, window) => {
      const lasts = nodesOf(moments).has(lasting);
      if (isFound(moments, window)) expect(isWithin(window, moments)).toBe(true);
      else expect(isWithin(window, moments) && !lasts).toBe(false);
      expect(nodesOf(moments).size).toBeLessThan(3 * 140);
      expect(rangesIn(window).length).toBeLessThanOrEqual(13);
    }),
    { numRuns: 2_000 },
  );
});

test('a day, a month and a year are put down at what holds them, and at what they fill', () => {
  const day = { first: '2022-06-25', last: '2022-06-25' };
  expect([...nodesOf([day])].sort()).toEqual(['d2022-06-25', 'm2022-06', 'y2022']);
  const month = { first: '2022-06-01', last: '2022-06-30' };
  expect([...nodesOf([month])].sort()).toEqual(['M2022-06', 'm2022-06', 'y2022']);
  const year = { first: '2022-01-01', last: '2022-12-31' };
  expect([...nodesOf([year])].sort()).toEqual(['Y2022', 'y2022']);
  expect([...nodesOf([{ first: '1801-01-01', last: '1900-12-31' }])]).toEqual([lasting]);
  expect([...nodesOf([{ first: '9999-12-31', last: '9999-12-31' }])]).toContain('d9999-12-31');
});

test('two places count where each is named in one of the senses, whichever comes first', () => {
  const [location, actor, demonym] = senses.map((sense) => maskOf([sense]));
  const under = (...named: number[]) => senseMasks.filter((mask) => isUnder(mask, setsOf(named)));
  expect(under(location ?? 0)).toEqual([1, 3, 5, 7]);
  expect(under(location ?? 0, actor ?? 0)).toEqual([3, 7]);
  expect(under(maskOf(['location', 'actor']), demonym ?? 0)).toEqual([5, 6, 7]);
  expect(pairOf('minsk' as PlaceId, 'gomel' as PlaceId)).toBe('gomel+minsk');
  expect(pairOf('gomel' as PlaceId, 'minsk' as PlaceId)).toBe('gomel+minsk');
});
