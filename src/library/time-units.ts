import { weekdayOf } from '../core/dates/calendar.ts';
import type { DayRange } from '../core/dates/edtf.ts';
import { daysOf } from '../core/dates/edtf.ts';
import { lengthOf, numberOfDay, shiftDay } from '../core/dates/stretch.ts';

/** What a count is of: weeks begin on Mondays. */
export const binUnits = ['day', 'week', 'month', 'year'] as const;
export type BinUnit = (typeof binUnits)[number];

/** Bars narrower than this many in a strip could not be told apart. */
const mostBins = 200;
const daysPer: Readonly<Record<BinUnit, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** The finest unit that parts a window into few enough bins. */
export const binUnitOf = (window: DayRange): BinUnit =>
  binUnits.find((unit) => lengthOf(window) / daysPer[unit] <= mostBins) ?? 'year';

/** The first day of the bin that a day lies in. */
export function binOf(unit: BinUnit, day: string): string {
  if (unit === 'day') return day;
  if (unit === 'week') return shiftDay(day, 1 - weekdayOf(numberOfDay(day)));
  return unit === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

/**
 * Stretches by how long they are (a day, a week, a month, a quarter, a year, 4, 10, 100 years, more): what began before a
 * window and may reach into it did so at most this many days before.
 */
const longest: readonly number[] = [1, 7, 31, 92, 366, 1_461, 3_653, 36_525];
/** No day before it is compared. */
const yearZero = '0000-01-01';
export const lengthClasses = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
export type LengthClass = (typeof lengthClasses)[number];

export function lengthClassOf(days: DayRange): LengthClass {
  const length = lengthOf(days);
  return lengthClasses.find((one) => length <= (longest[one] ?? Number.POSITIVE_INFINITY)) ?? 8;
}

/** The earliest day on which a stretch of the class can begin that reaches `day`. */
export function earliestReaching(one: LengthClass, day: string): string {
  const days = longest[one];
  return days === undefined ? yearZero : shiftDay(day, 1 - days);
}

/** A run of whole days, months or years, from the first to the last, as EDTF writes them. */
export interface CalendarRun {
  readonly unit: 'day' | 'month' | 'year';
  readonly from: string;
  readonly to: string;
}

/** A window as the fewest runs of whole years, whole months and days: five at most. */
export function runsOf({ first, last }: DayRange): readonly CalendarRun[] {
  if (first > last) return [];
  return (
    around({ first, last }, 'year', 4) ??
    around({ first, last }, 'month', 7) ?? [{ unit: 'day', from: first, to: last }]
  );
}

/** The whole years or months in the middle, and what is left on both sides; null where none is whole. */
function around(window: DayRange, unit: 'year' | 'month', digits: number): CalendarRun[] | null {
  const [from, to] = [wholeFrom(window.first, digits), wholeTo(window.last, digits)];
  if (from === null || to === null || from > to) return null;
  const first = daysOf(from)?.first ?? window.first;
  const last = daysOf(to)?.last ?? window.last;
  const before =
    first > window.first ? runsOf({ first: window.first, last: shiftDay(first, -1) }) : [];
  const after = last < window.last ? runsOf({ first: shiftDay(last, 1), last: window.last }) : [];
  return [...before, { unit, from, to }, ...after];
}

/** The first unit that begins on the day or after it; null after the last one that EDTF writes in four digits. */
function wholeFrom(day: string, digits: number): string | null {
  const unit = day.slice(0, digits);
  const days = daysOf(unit);
  if (days?.first === day) return unit;
  const next = shiftDay(days?.last ?? day, 1);
  return next.length > day.length ? null : next.slice(0, digits);
}

/** The last unit that ends on the day or before it; null before year 0. */
function wholeTo(day: string, digits: number): string | null {
  const unit = day.slice(0, digits);
  const days = daysOf(unit);
  if (days?.last === day) return unit;
  const before = days?.first ?? day;
  return before === yearZero ? null : shiftDay(before, -1).slice(0, digits);
}

/** The months and years of which some days lie in a window and others do not: four at most. */
export function unitsParted(runs: readonly CalendarRun[]): ReadonlySet<string> {
  const parted = new Set<string>();
  for (const { unit, from, to } of runs) {
    if (unit === 'year') continue;
    // A run of days lies in one month or two, and a run of months in one year or two.
    for (const day of [from, to]) {
      parted.add(day.slice(0, 4));
      if (unit === 'day') parted.add(day.slice(0, 7));
    }
  }
  return parted;
}
