import { dayNumber } from './calendar.ts';
import type { DayRange, EdtfDate } from './edtf.ts';
import { boundsOf } from './edtf-level1.ts';
import { dayTextOf } from './write-edtf.ts';

/**
 * The days that a date is known to touch, for what is laid along a time line: of a date that is open on a side the
 * day that is known, since nobody says how far it goes. Null where it is no date of EDTF level 1, and before year 0,
 * whose days do not compare as text.
 */
export function stretchOf(date: EdtfDate): DayRange | null {
  const bounds = boundsOf(date);
  const first = bounds?.first ?? bounds?.last ?? null;
  const last = bounds?.last ?? first;
  if (first === null || last === null || first.startsWith('-')) return null;
  return { first, last };
}

/** Whether two stretches of days have one in common. */
export const overlaps = (a: DayRange, b: DayRange): boolean =>
  a.first <= b.last && b.first <= a.last;

/** A day, `YYYY-MM-DD`, as a number of days that differences can be taken of. */
export function numberOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayNumber({ year, month, day: date });
}

/** The day so many days later; `count` may be negative. From year 0 on. */
export const shiftDay = (day: string, count: number): string =>
  dayTextOf(Math.max(numberOfDay(day) + count, numberOfDay('0000-01-01')));

/** How many days a stretch has, its first and last included. */
export const lengthOf = ({ first, last }: DayRange): number =>
  numberOfDay(last) - numberOfDay(first) + 1;

/** The shortest stretch that holds all of some. */
export function hullOf([one, ...others]: readonly DayRange[]): DayRange | null {
  if (one === undefined) return null;
  return others.reduce(
    ({ first, last }, next) => ({
      first: next.first < first ? next.first : first,
      last: next.last > last ? next.last : last,
    }),
    one,
  );
}
