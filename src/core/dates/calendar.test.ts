import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, dayOfNumber, shiftMonth, weekdayOf } from './calendar.ts';

const dayMs = 86_400_000;

it('counts days and weekdays as the platform’s calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 400_000 }), (count) => {
      const date = new Date(count * dayMs);
      const day = {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      };
      const number = dayNumber(day);
      expect(number - dayNumber({ year: 1970, month: 1, day: 1 })).toBe(count);
      expect(dayOfNumber(number)).toEqual(day);
      expect(weekdayOf(number)).toBe(date.getUTCDay() || 7);
    }),
  );
});

it('turns years both ways', () => {
  expect(shiftMonth({ year: 2022, month: 1 }, -1)).toEqual({ year: 2021, month: 12 });
  expect(shiftMonth({ year: 2022, month: 12 }, 14)).toEqual({ year: 2024, month: 2 });
});
