import { type CalendarDay, dayOfNumber } from './calendar.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** A year as EDTF writes it: four digits, a minus before those before year 0. */
export const yearText = (year: number): string =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

export const monthText = ({ year, month }: { readonly year: number; readonly month: number }) =>
  `${yearText(year)}-${two(month)}`;

export const dayText = (day: CalendarDay): string => `${monthText(day)}-${two(day.day)}`;

export const dayTextOf = (number: number): string => dayText(dayOfNumber(number));
