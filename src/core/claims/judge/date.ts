import { dayNumber, exists, weekdayOf } from '../../dates/calendar.ts';
import type { Context } from '../context.ts';
import type { StatedDate } from '../dates.ts';
import type { StatementOf } from '../statement.ts';
import { judgeDatesTogether } from './dates-together.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';

type DateStatement = StatementOf<'date'>;

export function judgeDate(statement: DateStatement, context: Context): Outcome {
  switch (statement.relation) {
    case 'weekday':
      return judgeWeekday(statement.date, context);
    case 'anniversary':
      return judgeAnniversary(statement, context);
    case 'month':
      return judgeMonth(statement, context);
    case 'together':
      return judgeDatesTogether(statement.contradiction);
  }
}

const CALENDAR = [{ title: 'Gregorian calendar', date: null }];

function judgeWeekday({ weekday, day, month, year }: StatedDate, context: Context): Outcome {
  const method = wording('finding.method.weekday');
  const years = year === null ? nearestYears(context.day, month) : [year];
  if (years.length === 0) return uncheckable(method, 'no-year');
  const possible = years.filter((each) => exists({ year: each, month, day }));
  const [first] = possible;
  if (first === undefined || weekday === null)
    return uncheckable(method, 'impossible-date', { day, month });
  const actual = weekdayOf(dayNumber({ year: first, month, day }));
  const off = Math.abs(actual - weekday);
  return {
    verdict: verdictOf(actual === weekday),
    method,
    result: wording('finding.result.weekday', { weekday: actual, date: iso(first, month, day) }),
    sources: CALENDAR,
    ...(off === 0 ? {} : { differsBy: Math.min(off, 7 - off), unit: 'days' as const }),
  };
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * A date without its year is the one nearest to the article. Not the one that fits its weekday, which `core/dates` would
 * take: the weekday is what is checked.
 */
function nearestYears(articleDay: string | null, month: number): number[] {
  if (articleDay === null) return [];
  const year = Number(articleDay.slice(0, 4));
  const months = Number(articleDay.slice(5, 7)) - month;
  return [months > 6 ? year + 1 : months < -6 ? year - 1 : year];
}

function judgeAnniversary(
  { ordinal, since }: Extract<DateStatement, { relation: 'anniversary' | 'month' }>,
  { day }: Context,
): Outcome {
  const method = wording('finding.method.anniversary');
  if (since?.year == null) return uncheckable(method, 'no-date');
  if (day === null) return uncheckable(method, 'no-year');
  const years = Number(day.slice(0, 4)) - since.year;
  // Told of a little before or after its day, across the turn of a year.
  const off = Math.abs(years - ordinal);
  const isNearTurn = /-(?:12|01)-/.test(day);
  const holds = off === 0 || (isNearTurn && off === 1);
  return {
    verdict: verdictOf(holds),
    method,
    result: wording('finding.result.years', { years, year: String(since.year) }),
    figure: years,
    unit: 'years',
    sources: CALENDAR,
    ...(holds ? {} : { differsBy: off }),
  };
}

function judgeMonth(
  { ordinal, since }: Extract<DateStatement, { relation: 'anniversary' | 'month' }>,
  { day }: Context,
): Outcome {
  const method = wording('finding.method.month');
  if (since === null || !('month' in since)) return uncheckable(method, 'no-date');
  const [year] = since.year === null ? nearestYears(day, since.month) : [since.year];
  if (day === null || year === undefined) return uncheckable(method, 'no-year');
  const [nowYear = 0, nowMonth = 0, nowDay = 0] = day.split('-').map(Number);
  const months = (nowYear - year) * 12 + nowMonth - since.month - (nowDay < since.day ? 1 : 0);
  const off = Math.abs(months + 1 - ordinal);
  return {
    verdict: verdictOf(off === 0),
    method,
    result: wording('finding.result.months', { months, since: iso(year, since.month, since.day) }),
    figure: months,
    unit: 'months',
    sources: CALENDAR,
    ...(off === 0 ? {} : { differsBy: off }),
  };
}
