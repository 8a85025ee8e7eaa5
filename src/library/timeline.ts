import type { DayRange } from '../core/dates/edtf.ts';
import { daysOf } from '../core/dates/edtf.ts';
import { stretchOf } from '../core/dates/stretch.ts';
import type { DateMention } from '../core/edition/model.ts';
import type { ArticleSummary, OutsideDates, ToldDate } from './answers.ts';

/** A track with more marks than this is counted, not listed. */
export const mostMarks = 60;

/** How many years before and after the period are named. */
const mostYears = 6;

/** An edition's period, and what is told of outside it. */
export interface TimelineFrame {
  readonly period: DayRange | null;
  readonly before: OutsideDates;
  readonly after: OutsideDates;
}

/**
 * From the year of the first article to the month of the last. Where no article has a date, the dates told of decide.
 */
export function periodOf(published: DayRange | null, told: DayRange | null): DayRange | null {
  const days = published ?? told;
  if (days === null) return null;
  const first = daysOf(days.first.slice(0, 4))?.first ?? days.first;
  const last = daysOf(days.last.slice(0, 7))?.last ?? days.last;
  return { first, last };
}

/** @param told when the dates told of are, in order of time */
export class OutsideTally {
  readonly #period: DayRange | null;
  readonly #before = new YearTally();
  readonly #after = new YearTally();

  constructor(period: DayRange | null) {
    this.#period = period;
  }

  add({ first, last }: DayRange): void {
    if (this.#period === null) return;
    if (last < this.#period.first) this.#before.add(first);
    else if (first > this.#period.last) this.#after.add(first);
  }

  frame(): TimelineFrame {
    return { period: this.#period, before: this.#before.told(), after: this.#after.told() };
  }
}

class YearTally {
  #total = 0;
  readonly #years = new Set<string>();

  add(day: string): void {
    this.#total++;
    if (this.#years.size < mostYears) this.#years.add(day.slice(0, 4));
  }

  told(): OutsideDates {
    return { total: this.#total, years: [...this.#years] };
  }
}

/** What is known of when an article was published; null where it is not, or not in years that compare. */
export const daysOfArticle = ({ date }: Pick<ArticleSummary, 'date'>): DayRange | null =>
  date === null ? null : stretchOf(date.edtf);

/** Orders dates told of in time; those of the same days by article, then by position. */
export function timeKey({ first, last }: DayRange, { articleId, start }: DateMention): string {
  return `${first} ${last} ${articleId} ${start.toString(36).padStart(7, '0')}`;
}

/** What the timeline tells of a date, apart from the article's line. */
export type ToldDateRow = Omit<ToldDate, 'article'>;
