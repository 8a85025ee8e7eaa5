import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthOf, shiftDay } from '../../core/dates/stretch.ts';
import { around, shifted } from './use-brush.ts';

const bounds = { first: '2022-01-01', last: '2024-05-31' };
const window = { first: '2022-06-10', last: '2022-06-30' };

test('a window keeps its length when it is moved, and stays within the period', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_000, max: 2_000 }), (by) => {
      const next = shifted('whole', window, by, bounds);
      expect(lengthOf(next)).toBe(21);
      expect(next.first >= bounds.first && next.last <= bounds.last).toBe(true);
    }),
  );
});

test('an end is moved up to the other, never past it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_000, max: 2_000 }), (by) => {
      for (const part of ['from', 'to'] as const) {
        const next = shifted(part, window, by, bounds);
        expect(next.first <= next.last).toBe(true);
        expect(part === 'from' ? next.last : next.first).toBe(
          part === 'from' ? window.last : window.first,
        );
      }
    }),
  );
});

test('about a day: as long as the window was, a part of the whole where that was shown', () => {
  expect(around('2023-05-25', window, bounds)).toEqual({ first: '2023-05-15', last: '2023-06-04' });
  expect(lengthOf(around('2022-01-01', bounds, bounds))).toBe(Math.round(lengthOf(bounds) / 30));
  expect(around('2022-01-02', window, bounds).first).toBe(bounds.first);
  expect(shiftDay(around('2024-05-31', window, bounds).last, 0)).toBe(bounds.last);
});
