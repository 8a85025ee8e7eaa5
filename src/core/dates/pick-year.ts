import { dayNumber, daysInMonth, exists, weekdayOf } from './calendar.ts';
import { boundsOf } from './edtf-level1.ts';
import type { Calendar, Way } from './meaning.ts';
import type { Anchor } from './placed.ts';
import { lastDay, numberOf, type Reference } from './reference.ts';
import type { Tense } from './tense.ts';
import type { Told, ToldDate } from './told.ts';

/** What a date is placed by: the article's date, what was told before it, and the tense that it is told in. */
export interface Surroundings {
  readonly article: Reference | null;
  readonly told: Told;
  readonly tense: Tense | null;
  readonly paragraph: number;
  /** It stands in a quotation. */
  readonly isQuoted: boolean;
  /** In "3/4/2022", the day stands first. */
  readonly dayFirst: boolean;
}

export interface PickedYear {
  readonly year: number;
  readonly from: Anchor;
}

/** A month, or a day of one, whose year the text leaves out. */
export interface YearlyDate {
  readonly month: number;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
  readonly way: Way | undefined;
}

export const yearlyOf = ({ month = 1, day, weekday, way }: Calendar): YearlyDate => ({
  month,
  day,
  weekday,
  way,
});

/** The year that a date without one is of, or null where nothing tells. */
export function pickYear(date: YearlyDate, around: Surroundings): PickedYear | null {
  const { article, told } = around;
  const frame = told.saidYear;
  if (!article) return frame && ofFrame(date, frame);
  const near = ofArticle(date, article, around.tense);
  const picked: PickedYear = { year: near, from: { type: 'article', edtf: article.edtf } };
  if (!frame || date.way || around.tense === 'future') return picked;
  const distance = Math.abs(midOf(date, near) - article.last);
  return isTimeTold(date, frame, distance, around, article) ? ofFrame(date, frame) : picked;
}

/** Days about the article's date within which a date is the article's own rather than the story's. */
const current = 60;
/** Years between the article and what it tells after which it tells history. */
const history = 8;
/** Months within which a story goes on. */
const goesOn = 9;

/** Whether the text tells of another year at this point, so that the date is of that. */
function isTimeTold(
  date: YearlyDate,
  frame: ToldDate,
  distance: number,
  { paragraph }: Surroundings,
  article: Reference,
): boolean {
  // What lasts since a year is told of now.
  if (frame.edtf.endsWith('/..')) return false;
  const year = yearOf(frame);
  const written = lastDay(article).year;
  if (year === null || year === written || paragraph - frame.paragraph > 1) return false;
  const isHistory = Math.abs(written - year) >= history;
  if (paragraph !== frame.paragraph) return isHistory && distance > current;
  if (distance <= current && !(frame.isFronted && isHistory)) return false;
  const month = monthOf(frame);
  if (month === null) return frame.isFronted || isHistory;
  const after = (ofFrame(date, frame).year - year) * 12 + date.month - month;
  return isHistory || (after >= 0 && after <= goesOn);
}

const yearOf = ({ edtf }: ToldDate): number | null => {
  const text = boundsOf(edtf)?.first;
  return text ? Number(/^-?\d+/.exec(text)?.[0]) : null;
};

const monthOf = ({ edtf }: ToldDate): number | null => {
  const month = /^-?\d{4}-(\d{2})/.exec(edtf)?.[1];
  return month === undefined || Number(month) > 12 ? null : Number(month);
};

/** A month so much earlier in the year than what was told is of the year after it. */
const turnOfYear = 7;

function ofFrame(date: YearlyDate, frame: ToldDate): PickedYear {
  const year = yearOf(frame) ?? 0;
  const said = numberOf(frame.edtf);
  if (said !== null && date.way === 'last') {
    // "1er janvier 2016. – … le 29 décembre dernier": the last one before the day that was told.
    return { year: firstOf(date, year) < said ? year : year - 1, from: frame.anchor };
  }
  const month = monthOf(frame);
  const isAfterTurn = month !== null && month - date.month >= turnOfYear;
  const first = isAfterTurn ? year + 1 : year;
  const fitting = [first, year, year + 1, year - 1].find((candidate) => fits(date, candidate));
  return { year: fitting ?? first, from: frame.anchor };
}

/** Years before the article's in which a weekday is looked for. */
const reach = 3;
/** So near the article a date keeps its year, whatever weekday stands beside it: one of the two is a slip. */
const surelyNear = 30;
/** So far ahead of the article a weekday still decides. */
const surelyAhead = 240;

/** With no verb to tell, a date so many days ahead is to come: news announces more than it remembers. */
const ahead = 120;

function ofArticle(date: YearlyDate, article: Reference, tense: Tense | null): number {
  const { year } = lastDay(article);
  const near = [year - 1, year, year + 1];
  const plain = choose(date, near, article, tense);
  if (fits(date, plain) || Math.abs(firstOf(date, plain) - article.last) <= surelyNear)
    return plain;
  const fitting = Array.from({ length: reach + 2 }, (_, i) => year - reach + i).filter(
    (candidate) => fits(date, candidate) && firstOf(date, candidate) - article.last <= surelyAhead,
  );
  return fitting.length > 0 ? choose(date, fitting, article, tense) : plain;
}

function choose(
  date: YearlyDate,
  candidates: readonly number[],
  article: Reference,
  tense: Tense | null,
): number {
  const past = candidates.filter((year) => firstOf(date, year) <= article.last).at(-1);
  const future = candidates.find((year) => endOf(date, year) >= article.first);
  const before = candidates.filter((year) => endOf(date, year) < article.first).at(-1);
  const after = candidates.find((year) => firstOf(date, year) > article.last);
  const fallback = past ?? future ?? candidates[0] ?? 0;
  if (date.way === 'last') return before ?? fallback;
  if (date.way === 'next') return after ?? future ?? fallback;
  if (date.way === 'this') return lastDay(article).year;
  if (tense === 'future') return future ?? fallback;
  if (tense === 'past' || future === undefined) return fallback;
  return firstOf(date, future) - article.last <= ahead ? future : fallback;
}

function fits({ month, day, weekday }: YearlyDate, year: number): boolean {
  if (day === undefined) return true;
  if (!exists({ year, month, day })) return false;
  return weekday === undefined || weekdayOf(dayNumber({ year, month, day })) === weekday;
}

const firstOf = ({ month, day }: YearlyDate, year: number): number =>
  dayNumber({ year, month, day: Math.min(day ?? 1, daysInMonth(year, month)) });

const endOf = ({ month, day }: YearlyDate, year: number): number =>
  dayNumber({ year, month, day: Math.min(day ?? 31, daysInMonth(year, month)) });

const midOf = (date: YearlyDate, year: number): number =>
  (firstOf(date, year) + endOf(date, year)) / 2;

/** The day number that a told date begins or ends with. */
export const edgeOf = (date: ToldDate, edge: 'first' | 'last'): number | null =>
  numberOf(boundsOf(date.edtf)?.[edge] ?? '');
