import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { DayRange } from '../../core/dates/edtf.ts';
import { lengthOf, shiftDay } from '../../core/dates/stretch.ts';

/** Days laid along a line, in CSS pixels. Days are calendar days: UTC is their arithmetic, no time zone has a say. */
export interface TimeScale {
  readonly window: DayRange;
  readonly width: number;
  /** Where a day begins. */
  readonly at: (day: string) => number;
  /** The day that lies there, within the window or beyond it. */
  readonly dayAt: (x: number) => string;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly day: string;
  readonly x: number;
  /** What it stands for, at the precision that is written; null for a small one between. */
  readonly label: {
    readonly day: string;
    readonly shows: 'day' | 'full day' | 'month' | 'year';
  } | null;
}

/** @param inYears whether the years alone are written, where there are several: a line that is read at a glance */
export function timeScale(window: DayRange, width: number, inYears = false): TimeScale {
  const scale = scaleUtc()
    .domain([new Date(window.first), new Date(shiftDay(window.last, 1))])
    .range([0, width]);
  const at = (day: string): number => scale(new Date(day));
  const dayAt = (x: number): string => utcDay.floor(scale.invert(x)).toISOString().slice(0, 10);
  return { window, width, at, dayAt, ticks: ticksOf(window, width, at, inYears) };
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** A label each this many pixels, at most. */
const labelWidth = { day: 34, month: 60, year: 46 };

function ticksOf(
  window: DayRange,
  width: number,
  at: (day: string) => number,
  inYears: boolean,
): Tick[] {
  const days = lengthOf(window);
  const [from, to] = [new Date(window.first), new Date(shiftDay(window.last, 1))];
  const tick = (date: Date, label: Tick['label']): Tick => ({
    day: dayOf(date),
    x: at(dayOf(date)),
    label,
  });
  const room = (unit: keyof typeof labelWidth) => Math.max(1, Math.floor(width / labelWidth[unit]));
  if (days <= 70) {
    // Round days of the month, as many as have room; the first says its month and year.
    const step = [1, 5, 10, 15].find((each) => days / each <= room('day')) ?? 31;
    return utcDay.range(from, to).map((date, index) => {
      const dayOfMonth = date.getUTCDate();
      const isLast = utcDay.offset(date, 3).getUTCDate() <= 3 && utcDay.offset(date, 3) < to;
      const isNamed =
        dayOfMonth === 1 || (step === 1 ? !isLast : dayOfMonth % step === 0 && !isLast);
      if (index === 0) return tick(date, { day: dayOf(date), shows: 'full day' });
      // The first label is long.
      const isClear = at(dayOf(date)) > 110;
      if (!isNamed || !isClear) return tick(date, null);
      return tick(date, { day: dayOf(date), shows: dayOfMonth === 1 ? 'month' : 'day' });
    });
  }
  const months = utcMonth.range(utcMonth.ceil(from), to);
  if (months.length <= 30 && !(inYears && months.length > 14)) {
    const step = [1, 2, 3, 6].find((each) => months.length / each <= room('month')) ?? 12;
    return months.map((date) => {
      const month = date.getUTCMonth();
      return tick(date, month % step === 0 ? { day: dayOf(date), shows: 'month' } : null);
    });
  }
  const years = utcYear.range(utcYear.ceil(from), to);
  const step =
    [1, 2, 5, 10, 20, 50, 100, 500].find((each) => years.length / each <= room('year')) ?? 1_000;
  return years.map((date) =>
    tick(date, date.getUTCFullYear() % step === 0 ? { day: dayOf(date), shows: 'year' } : null),
  );
}

/** Weeks begin on Mondays; what a bar of a count covers. */
export function binEnd(unit: 'day' | 'week' | 'month' | 'year', first: string): string {
  const date = new Date(first);
  const next = { day: utcDay, week: utcMonday, month: utcMonth, year: utcYear }[unit].offset(
    date,
    1,
  );
  return dayOf(next);
}
