import { fail } from '../result.ts';
import { dayNumber, dayOfNumber, exists, weekdayOf } from './calendar.ts';
import type { Calendar, Meaning, Weekday } from './meaning.ts';
import { edgeOf, pickYear, type Surroundings, yearlyOf } from './pick-year.ts';
import { type Anchor, type Placed, placed, relativeTo } from './placed.ts';
import { lastDay, type Reference } from './reference.ts';
import { dayText, dayTextOf, monthText, yearText } from './write-edtf.ts';

/** Places a date that the text says in full or in part. */
export function placeCalendar(date: Calendar, around: Surroundings): Placed {
  if (date.year !== undefined) {
    const year = date.shortYear ? wholeYear(date.year, around) : date.year;
    return write(date, year, null);
  }
  if (date.month === undefined) return relativeTo({ to: 'year' });
  const picked = pickYear(yearlyOf(date), around);
  if (picked) return write(date, picked.year, picked.from);
  const { month, day } = date;
  // The 29th of February is a day of some years.
  if (day !== undefined && !exists({ year: 2000, month, day })) return fail('no such day');
  return relativeTo({ to: 'year', month, ...(day === undefined ? {} : { day }) });
}

/** The same with the year that another expression says. */
export function withYear(date: Calendar, year: Placed): Placed {
  if (!year.ok) return year;
  const { edtf, from } = year.value;
  return write(date, Number(/^-?\d{4}/.exec(edtf)?.[0]), from);
}

function write({ month, day }: Calendar, year: number, from: Anchor | null): Placed {
  if (month === undefined) return placed(yearText(year), from);
  if (month < 1 || month > 12) return fail('no such day');
  if (day === undefined) return placed(monthText({ year, month }), from);
  if (!exists({ year, month, day })) return fail('no such day');
  return placed(dayText({ year, month, day }), from);
}

/** Years of two figures lie up to so many years ahead. */
const yearsAhead = 10;

/** "22" is the year of that end which is nearest before the article's date, or not far after it. */
export function wholeYear(short: number, { article, told }: Surroundings): number {
  const now = article
    ? lastDay(article).year
    : Number(/^\d{4}/.exec(told.year?.edtf ?? '')?.[0] ?? 2025);
  const latest = now + yearsAhead;
  const century = Math.floor(latest / 100) * 100;
  return century + short <= latest ? century + short : century - 100 + short;
}

/** Places a weekday: the last one, the day itself counted in, unless the verb tells of what is to come. */
export function placeWeekday(meaning: Weekday, around: Surroundings): Placed {
  const { weekday, way, told, week, later } = meaning;
  if (told !== undefined) return afterTold(weekday, told, around);
  const { article, tense } = around;
  if (!article) return relativeTo({ to: 'article', weekday, way });
  const from: Anchor = { type: 'article', edtf: article.edtf };
  if (article.precision !== 'days') return placed(article.edtf, from);
  if (week !== undefined) {
    const monday = article.last - (weekdayOf(article.last) - 1);
    return placed(dayTextOf(monday + week * 7 + weekday - 1), from);
  }
  if (later !== undefined) {
    return placed(dayTextOf(onOrAfter(article.last + 1, weekday) + later), from);
  }
  if (way === 'next') return placed(dayTextOf(onOrAfter(article.last + 1, weekday)), from);
  if (way === 'last') return placed(dayTextOf(onOrBefore(article.first - 1, weekday)), from);
  const isToCome = tense === 'future' || (way === 'this' && tense === null);
  return placed(
    dayTextOf(isToCome ? onOrAfter(article.first, weekday) : onOrBefore(article.last, weekday)),
    from,
  );
}

function afterTold(weekday: number, side: -1 | 1, { told }: Surroundings): Placed {
  const edge = told.day && edgeOf(told.day, side > 0 ? 'last' : 'first');
  if (!told.day || edge === null)
    return relativeTo({ to: 'told', weekday, way: side > 0 ? 'next' : 'last' });
  const day = side > 0 ? onOrAfter(edge + 1, weekday) : onOrBefore(edge - 1, weekday);
  return placed(dayTextOf(day), told.day.anchor);
}

export const onOrBefore = (day: number, weekday: number): number =>
  day - ((weekdayOf(day) - weekday + 7) % 7);

export const onOrAfter = (day: number, weekday: number): number =>
  day + ((weekday - weekdayOf(day) + 7) % 7);

/** A day far enough back in its month is of the next. */
const turnOfMonth = 20;

/** Places a day of a month that is not named: that of the month told last, else of the article's. */
export function placeDayOfMonth(
  { day, way }: Extract<Meaning, { type: 'day of month' }>,
  around: Surroundings,
): Placed {
  const { article, told, tense } = around;
  const month = told.saidMonth;
  if (month && way !== 'this' && around.paragraph - month.paragraph <= 1) {
    const edge = edgeOf(month, 'first');
    if (edge !== null) {
      const start = dayOfNumber(edge);
      const isNext = start.day - day > turnOfMonth;
      return inMonth(start.year, start.month + (isNext ? 1 : 0), day, month.anchor);
    }
  }
  if (!article || article.precision === 'year') return relativeTo({ to: 'month', day });
  const { year, month: now } = lastDay(article);
  const from: Anchor = { type: 'article', edtf: article.edtf };
  const isAhead = isAfter({ year, month: now, day }, article);
  const back = isAhead && way !== 'this' && (tense === 'past' || way === 'last') ? 1 : 0;
  const on =
    !isAhead && tense === 'future' && way !== 'this' && !isOn({ year, month: now, day }, article)
      ? 1
      : 0;
  return inMonth(year, now - back + on, day, from);
}

const isAfter = (day: { year: number; month: number; day: number }, article: Reference): boolean =>
  dayNumber(day) > article.last;

const isOn = (day: { year: number; month: number; day: number }, article: Reference): boolean =>
  dayNumber(day) >= article.first;

function inMonth(year: number, month: number, day: number, from: Anchor): Placed {
  const turned =
    month < 1
      ? { year: year - 1, month: 12 }
      : month > 12
        ? { year: year + 1, month: 1 }
        : { year, month };
  return write({ type: 'calendar', month: turned.month, day }, turned.year, from);
}

/** Reads "3/4/2022" as its language and its text write dates, and the other way where only that can be. */
export function placeSlashed(
  { first, second, year, shortYear }: Extract<Meaning, { type: 'slashed' }>,
  around: Surroundings,
): Placed {
  const dayFirst = first > 12 || (second <= 12 && around.dayFirst);
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return placeCalendar(
    { type: 'calendar', day, month, year: year ?? undefined, shortYear },
    around,
  );
}
