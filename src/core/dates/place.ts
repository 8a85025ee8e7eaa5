import { fail, succeed } from '../result.ts';
import { dayNumber, daysInMonth, shiftMonth } from './calendar.ts';
import { boundsOf } from './edtf-level1.ts';
import type { Calendar, Meaning } from './meaning.ts';
import type { Surroundings } from './pick-year.ts';
import {
  onOrAfter,
  onOrBefore,
  placeCalendar,
  placeDayOfMonth,
  placeSlashed,
  placeWeekday,
  withYear,
} from './place-calendar.ts';
import { placeSeason, placeStretch, placeWeekend } from './place-season.ts';
import { placeShift, weekAround } from './place-shift.ts';
import { type Anchor, type Placed, type PlacedDate, placed, relativeTo } from './placed.ts';
import { dayIn, lastDay, numberOf, type Reference } from './reference.ts';
import { dayText, dayTextOf, monthText, yearText } from './write-edtf.ts';

/** Places a meaning in the calendar, by what surrounds it. */
export function place(meaning: Meaning, around: Surroundings): Placed {
  switch (meaning.type) {
    case 'calendar':
      return meaning.ofYear
        ? withYear(meaning, place(meaning.ofYear, around))
        : placeCalendar(meaning, around);
    case 'weekday':
      return placeWeekday(meaning, around);
    case 'shift':
      return placeShift(meaning, around, place);
    case 'season':
      return placeSeason(meaning, around, place);
    case 'stretch':
      return placeStretch(meaning, around, place);
    case 'years':
      return placed(meaning.edtf, null);
    case 'day of month':
      return placeDayOfMonth(meaning, around);
    case 'weekend':
      return placeWeekend(meaning, around);
    case 'slashed':
      return placeSlashed(meaning, around);
    case 'week of':
      return ofDay(place(meaning.of, around), weekAround);
    case 'days of':
      return ofMonth(meaning, around);
    case 'weekday of':
      return placeWeekdayOf(meaning, around);
    case 'last days of':
      return lastDaysOf(meaning, around);
    case 'recent':
      return placeRecent(meaning, around);
    case 'nth':
      return placeNth(meaning, around);
    case 'interval':
      return placeInterval(meaning, around);
    case 'open':
      return placeOpen(meaning, around);
    case 'vague':
      return placeVague(meaning, around);
    case 'days':
    case 'nothing':
      return relativeTo({ to: 'year' });
  }
}

function ofDay(date: Placed, write: (day: number) => string): Placed {
  const day = date.ok ? numberOf(date.value.edtf) : null;
  return date.ok && day !== null ? succeed({ ...date.value, edtf: write(day) }) : date;
}

function monthIn(date: Placed): { year: number; month: number } | null {
  const [, year, month] = (date.ok && /^(\d{4})-(\d{2})$/.exec(date.value.edtf)) || [];
  return year === undefined ? null : { year: Number(year), month: Number(month) };
}

function ofMonth(
  { from, to, of }: Extract<Meaning, { type: 'days of' }>,
  around: Surroundings,
): Placed {
  const date = place(of, around);
  const month = monthIn(date);
  if (!date.ok || !month) return date;
  const last = to ?? daysInMonth(month.year, month.month);
  const edtf = `${dayText({ ...month, day: from })}/${dayText({ ...month, day: last })}`;
  return succeed({ ...date.value, edtf, vague: true });
}

function placeWeekdayOf(
  { n, weekday, of }: Extract<Meaning, { type: 'weekday of' }>,
  around: Surroundings,
): Placed {
  const date = place(of, around);
  const month = monthIn(date);
  if (!date.ok || !month) return date;
  const first = onOrAfter(dayNumber({ ...month, day: 1 }), weekday);
  const last = dayNumber({ ...month, day: daysInMonth(month.year, month.month) });
  const day = n === null ? onOrBefore(last, weekday) : first + (n - 1) * 7;
  return day > last ? fail('no such day') : succeed({ ...date.value, edtf: dayTextOf(day) });
}

function lastDaysOf(
  { count, of }: Extract<Meaning, { type: 'last days of' }>,
  around: Surroundings,
): Placed {
  const date = place(of, around);
  const month = monthIn(date);
  if (!date.ok || !month) return date;
  const last = daysInMonth(month.year, month.month);
  const edtf = `${dayText({ ...month, day: last - count + 1 })}/${dayText({ ...month, day: last })}`;
  return succeed({ ...date.value, edtf, vague: true });
}

/** A stretch of so many units up to the article's date, or from it; with an end that is not known where none are counted. */
function placeRecent(
  { unit, count, way }: Extract<Meaning, { type: 'recent' }>,
  { article }: Surroundings,
): Placed {
  const signed = count === null ? null : way === 'last' ? -count : count;
  if (!article) return relativeTo({ to: 'article', unit, count: signed });
  const from: Anchor = { type: 'article', edtf: article.edtf };
  const now = writeUnit(article, unit, 0);
  if (signed === null) {
    const today = article.precision === 'days' ? dayTextOf(article.last) : article.edtf;
    return placed(way === 'last' ? `/${today}` : `${today}/`, from, true);
  }
  const other = writeUnit(article, unit, signed);
  return placed(signed < 0 ? `${other}/${now}` : `${now}/${other}`, from, true);
}

function writeUnit(article: Reference, unit: string, count: number): string {
  const { year, month } = lastDay(article);
  if (unit === 'month') return monthText(shiftMonth({ year, month }, count));
  if (unit === 'year') return yearText(year + count);
  if (unit === 'decade') return yearText(year + 10 * count);
  return dayTextOf(article.last + count * (unit === 'week' ? 7 : 1));
}

/** "The fifth month" of what began on a day told begins four months after it, about then. */
function placeNth({ unit, n }: Extract<Meaning, { type: 'nth' }>, { told }: Surroundings): Placed {
  const beginning = told.since ?? told.day;
  const first = beginning && boundsOf(beginning.edtf)?.first;
  const day = first ? dayIn(first) : null;
  if (!beginning || !day) return relativeTo({ to: 'told', unit, count: n - 1 });
  if (unit === 'day') return placed(dayTextOf(dayNumber(day) + n - 1), beginning.anchor);
  const { year, month } = shiftMonth(day, n - 1);
  const last = Math.min(day.day, daysInMonth(year, month));
  return placed(`${dayText({ year, month, day: last })}~`, beginning.anchor, true);
}

function placeInterval(
  { from, to }: Extract<Meaning, { type: 'interval' }>,
  around: Surroundings,
): Placed {
  const last = place(borrow(to, from, 1), around);
  if (!last.ok) return last;
  const first = placeStart(borrow(from, to, -1), last.value, around, namesOneMonth(from, to));
  if (!first.ok) return first;
  const [start, end] = [first.value, last.value];
  const sides = [sideOf(start.edtf, 'first'), sideOf(endAfter(start, end, to), 'last')];
  const edtf = [...new Set(sides)].join('/');
  if (!boundsOf(edtf)) return fail('reversed');
  return placed(edtf, end.from ?? start.from, start.vague || end.vague);
}

/** An end without month or year has those of the other; `turn` says whether the other comes before it (1) or after. */
function borrow(one: Meaning, other: Meaning, turn: -1 | 1): Meaning {
  if (one.type === 'vague') return { ...one, of: borrow(one.of, other, turn) };
  const lender = other.type === 'vague' ? other.of : other;
  if (one.type !== 'calendar' || lender.type !== 'calendar') return one;
  const month = one.month ?? (one.day === undefined ? undefined : lender.month);
  if (one.year !== undefined || one.ofYear || one.way) return { ...one, month };
  const { ofYear, way, shortYear } = lender;
  const isAcross = ((lender.month ?? 0) - (month ?? 0)) * turn > 0;
  const year = lender.year !== undefined && isAcross ? lender.year + turn : lender.year;
  return { ...one, month, year, ofYear, way, shortYear };
}

/** "Du 28 au 26 juin": its ends are turned round; "du 28 juin au 3 mai" passes a new year. */
const namesOneMonth = (from: Meaning, to: Meaning): boolean =>
  from.type === 'calendar' &&
  to.type === 'calendar' &&
  (from.month === undefined) !== (to.month === undefined);

function placeStart(
  from: Meaning,
  end: PlacedDate,
  around: Surroundings,
  isOneMonth: boolean,
): Placed {
  const start = place(from, around);
  if (!start.ok || from.type !== 'calendar' || from.year !== undefined) return start;
  if (isOneMonth) return inYearOf(end, 0, from, around);
  return isAfter(start.value.edtf, end.edtf) ? inYearOf(end, -1, from, around) : start;
}

function inYearOf(end: PlacedDate, later: number, from: Calendar, around: Surroundings): Placed {
  const year = Number(/^-?\d{4}/.exec(end.edtf)?.[0]) + later;
  const start = place({ ...from, year, way: undefined, ofYear: undefined }, around);
  return start.ok ? succeed({ ...start.value, from: end.from }) : start;
}

const isAfter = (a: string, b: string): boolean =>
  (boundsOf(a)?.first ?? '') > (boundsOf(b)?.last ?? '');

/** From Friday to Sunday: the second is the first one after the first. */
function endAfter(start: PlacedDate, end: PlacedDate, to: Meaning): string {
  const day = numberOf(boundsOf(start.edtf)?.last ?? '');
  if (to.type !== 'weekday' || day === null) return end.edtf;
  return dayTextOf(onOrAfter(day, to.weekday));
}

/** An end of an interval as one date; a season or a decade by its month or year, since EDTF has no such ends at level 1. */
function sideOf(edtf: string, side: 'first' | 'last'): string {
  const parts = edtf.split('/');
  const end = (side === 'first' ? parts[0] : parts.at(-1)) ?? edtf;
  if (!/X|^-?\d{4}-2[1-4]$/.test(end)) return end;
  const day = boundsOf(end)?.[side] ?? '';
  return day.slice(0, end.includes('X') ? -6 : -3);
}

function placeOpen({ side, of }: Extract<Meaning, { type: 'open' }>, around: Surroundings): Placed {
  // What lasts has begun, whatever the sentence goes on to tell.
  const tense = side === 'since' ? 'past' : (around.tense ?? 'future');
  const date = place(of, { ...around, tense });
  if (!date.ok) return date;
  const edge = sideOf(date.value.edtf, side === 'until' ? 'last' : 'first');
  if (edge === '') return date;
  return succeed({ ...date.value, edtf: side === 'until' ? `../${edge}` : `${edge}/..` });
}

function placeVague(
  { of, approximate }: Extract<Meaning, { type: 'vague' }>,
  around: Surroundings,
): Placed {
  const date = place(of, around);
  if (!date.ok) return date;
  const { edtf, from } = date.value;
  const canBeMarked = approximate && /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(edtf);
  return placed(canBeMarked ? `${edtf}~` : edtf, from, true);
}
