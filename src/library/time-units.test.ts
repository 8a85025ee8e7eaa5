import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf } from '../core/dates/edtf.ts';
import { lengthOf, shiftDay } from '../core/dates/stretch.ts';
import { binOf, binUnitOf, earliestReaching, lengthClassOf, runsOf } from './time-units.ts';

const window = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 4_000 }))
  .map(([from, length]) => {
    const first = shiftDay('1980-01-01', from);
    return { first, last: shiftDay(first, length) };
  });

test('the runs of a window follow on each other and cover it, no more', () => {
  fc.assert(
    fc.property(window, (days) => {
      const runs = runsOf(days);
      expect(runs.length).toBeLessThanOrEqual(5);
      let next = days.first;
      for (const { from, to } of runs) {
        expect(daysOf(from)?.first).toBe(next);
        next = shiftDay(daysOf(to)?.last ?? '', 1);
      }
      expect(next).toBe(shiftDay(days.last, 1));
    }),
  );
  expect(runsOf({ first: '2021-11-20', last: '2024-02-03' })).toEqual([
    { unit: 'day', from: '2021-11-20', to: '2021-11-30' },
    { unit: 'month', from: '2021-12', to: '2021-12' },
    { unit: 'year', from: '2022', to: '2023' },
    { unit: 'month', from: '2024-01', to: '2024-01' },
    { unit: 'day', from: '2024-02-01', to: '2024-02-03' },
  ]);
});

test('a window at either end of the years that are compared has an end as well', () => {
  expect(runsOf({ first: '0000-01-01', last: '9999-12-31' })).toEqual([
    { unit: 'year', from: '0000', to: '9999' },
  ]);
  expect(runsOf({ first: '9999-11-30', last: '9999-12-31' })).toEqual([
    { unit: 'day', from: '9999-11-30', to: '9999-11-30' },
    { unit: 'month', from: '9999-12', to: '9999-12' },
  ]);
  expect(runsOf({ first: '0000-01-02', last: '0000-02-01' })).toEqual([
    { unit: 'day', from: '0000-01-02', to: '0000-02-01' },
  ]);
});

test('what reaches a day began no earlier than its length allows', () => {
  fc.assert(
    fc.property(window, (days) => {
      expect(earliestReaching(lengthClassOf(days), days.last) <= days.first).toBe(true);
    }),
  );
});

test('a window is counted by the finest unit that leaves bars to see', () => {
  const from = (length: number) =>
    binUnitOf({ first: '2022-01-01', last: shiftDay('2022-01-01', length - 1) });
  expect([from(21), from(201), from(1_096), from(3_000), from(40_000)]).toEqual([
    'day',
    'week',
    'week',
    'month',
    'year',
  ]);
  expect(lengthOf({ first: binOf('week', '2022-06-26'), last: '2022-06-26' })).toBe(7);
  expect([
    binOf('day', '2022-06-26'),
    binOf('month', '2022-06-26'),
    binOf('year', '2022-06-26'),
  ]).toEqual(['2022-06-26', '2022-06-01', '2022-01-01']);
});
