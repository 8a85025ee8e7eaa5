import { daysInMonth } from './calendar.ts';

/** A date as EDTF writes it (ISO 8601-2); which part of EDTF is said where it is used. */
export type EdtfDate = string;

/** The first and last calendar day that a date covers, as `YYYY-MM-DD`: they compare as text. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days that a date covers, or null where it is no date of the subset of EDTF (ISO 8601-2) that
 * editions use: a year, a month, a day of the calendar, or an interval of two of those in order.
 */
export function daysOf(date: EdtfDate): DayRange | null {
  const parts = date.split('/');
  if (parts.length > 2) return null;
  const [from, to = from] = parts.map(daysOfOne);
  if (!from || !to || from.first > to.first || from.last > to.last) return null;
  return { first: from.first, last: to.last };
}

/** The date that covers these days; `daysOf` reads it back. */
export const dateOfDays = ({ first, last }: DayRange): EdtfDate =>
  first === last ? first : `${first}/${last}`;

/** Whether the text is a date of the subset, and exists in the calendar (not 2022-02-30). */
export const isEdtfDate = (text: string): boolean => daysOf(text) !== null;

/** Orders dates by their first day, then by their last; what has no date comes last. */
export function compareDates(a: EdtfDate | null, b: EdtfDate | null): number {
  const left = a === null ? null : daysOf(a);
  const right = b === null ? null : daysOf(b);
  if (!left || !right) return Number(!left) - Number(!right);
  return compareText(left.first, right.first) || compareText(left.last, right.last);
}

function daysOfOne(text: string): DayRange | null {
  const match = form.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const length = daysInMonth(Number(year), Number(month));
  if (day === undefined) return { first: `${text}-01`, last: `${text}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { first: text, last: text } : null;
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
