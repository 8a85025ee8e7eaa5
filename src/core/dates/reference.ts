import { type CalendarDay, dayNumber, dayOfNumber } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import { boundsOf } from './edtf-level1.ts';

/** The article's date, as what it is told from: its first and last day by number, and how exact it is. */
export interface Reference {
  readonly edtf: EdtfDate;
  readonly first: number;
  readonly last: number;
  /** "Days" for a day or a few of them. */
  readonly precision: 'days' | 'month' | 'year';
}

/** Beyond these a date is not of some days, or not of a month. */
const mostDays = 10;
const mostOfMonth = 31;

/** Reads an article's date; null where it is none, or open. */
export function referenceOf(date: EdtfDate): Reference | null {
  const bounds = boundsOf(date);
  const first = bounds?.first ? numberOf(bounds.first) : null;
  const last = bounds?.last ? numberOf(bounds.last) : null;
  if (first === null || last === null) return null;
  const length = last - first + 1;
  const precision = length <= mostDays ? 'days' : length <= mostOfMonth ? 'month' : 'year';
  return { edtf: date, first, last, precision };
}

/** The day number of a day written `YYYY-MM-DD`, or null where the text is none. */
export function numberOf(text: string): number | null {
  const day = dayIn(text);
  return day && dayNumber(day);
}

const dayForm = /^(-?\d{4})-(\d{2})-(\d{2})[?~%]?$/;

/** The day that an EDTF text names, if it names one. */
export function dayIn(text: string): CalendarDay | null {
  const [, year, month, day] = dayForm.exec(text) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

export const lastDay = ({ last }: Reference): CalendarDay => dayOfNumber(last);
