import { exists, shiftMonth } from './calendar.ts';
import { type DayRange, daysOf, type EdtfDate } from './edtf.ts';
import { monthText, yearText } from './write-edtf.ts';

/** The days that a date covers, from its first to its last; null on a side that is open or not known. */
export interface DayBounds {
  readonly first: string | null;
  readonly last: string | null;
}

/** The first month of each season by its code; seasons are those of the northern half of the earth. */
const seasonStart: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

const masked = /^(-?)(\d{2})(\d|X)X$/;
const season = /^(-?\d{4})-(2[1-4])$/;
const unspecified = /^(-?\d{4})(?:-(\d{2}))?-XX(?:-XX)?$/;

/**
 * The days that a date of EDTF level 1 covers, or null where it is none: days, months, years, seasons
 * (`2022-21`), digits left out (`199X`, `19XX`, `2022-05-XX`), each perhaps uncertain (`?`), approximate
 * (`~`) or both (`%`), and intervals of two, open (`..`) or not known (nothing) on a side. Years of more
 * than four digits are not read. Before year 0
 * only years are read. Within an interval level 1 has no seasons and no digits left out.
 */
export function boundsOf(date: EdtfDate): DayBounds | null {
  const parts = date.split('/');
  if (parts.length > 2) return null;
  const [from = '', to] = parts;
  if (to === undefined) return boundsOfOne(from);
  if (isBoundless(from) && isBoundless(to)) return null;
  if (!isPlainEnd(from) || !isPlainEnd(to)) return null;
  const first = isBoundless(from) ? { first: null, last: null } : boundsOfOne(from);
  const last = isBoundless(to) ? { first: null, last: null } : boundsOfOne(to);
  if (!first || !last) return null;
  if (first.first !== null && last.last !== null && isAfter(first.first, last.last)) return null;
  return { first: first.first, last: last.last };
}

/** Whether the text is a date of EDTF level 1, as `boundsOf` reads it. */
export const isEdtfLevel1 = (text: string): boolean => boundsOf(text) !== null;

const isBoundless = (side: string): boolean => side === '' || side === '..';

const isPlainEnd = (side: string): boolean => !side.includes('X') && !season.test(side);

function boundsOfOne(text: string): DayRange | null {
  const plain = /[?~%]$/.test(text) ? text.slice(0, -1) : text;
  if (plain !== text && plain.includes('X')) return null;
  const [, sign = '', century, decade] = masked.exec(plain) ?? [];
  if (century !== undefined) {
    const low = Number(`${sign}${century}${decade === 'X' ? '0' : decade}0`);
    const width = decade === 'X' ? 99 : 9;
    return yearsBetween(sign === '-' ? low - width : low, sign === '-' ? low : low + width);
  }
  const [, year, code] = season.exec(plain) ?? [];
  if (year !== undefined && code !== undefined)
    return monthsFrom(Number(year), seasonStart[code] ?? 1, 3);
  const [, inYear, inMonth] = unspecified.exec(plain) ?? [];
  if (inYear === undefined) return plain.startsWith('-') ? daysBefore0(plain) : daysOf(plain);
  if (inMonth === undefined) return yearsBetween(Number(inYear), Number(inYear));
  if (plain.endsWith('XX-XX')) return null;
  return exists({ year: Number(inYear), month: Number(inMonth), day: 1 })
    ? monthsFrom(Number(inYear), Number(inMonth), 1)
    : null;
}

const daysBefore0 = (text: string): DayRange | null =>
  /^-\d{4}$/.test(text) ? yearsBetween(Number(text), Number(text)) : null;

const yearsBetween = (first: number, last: number): DayRange => ({
  first: `${yearText(first)}-01-01`,
  last: `${yearText(last)}-12-31`,
});

function monthsFrom(year: number, month: number, count: number): DayRange {
  const last = daysOf(monthText(shiftMonth({ year, month }, count - 1)))?.last ?? '';
  return { first: `${monthText({ year, month })}-01`, last };
}

/** Whether one day is after another. Before year 0, the text that is larger is the earlier day. */
export function isAfter(a: string, b: string): boolean {
  const [beforeA, beforeB] = [a.startsWith('-'), b.startsWith('-')];
  if (beforeA !== beforeB) return beforeB;
  return beforeA ? Number(a.slice(0, 5)) > Number(b.slice(0, 5)) : a > b;
}
