import type { DayRange } from '../../core/dates/edtf.ts';
import { hullOf, stretchOf } from '../../core/dates/stretch.ts';
import type { ArticleSummary, TimeBin, Timeline, ToldDate } from '../answers.ts';
import { type BinUnit, binOf, binUnitOf } from '../time-units.ts';
import { daysOfArticle, mostMarks, OutsideTally, periodOf, timeKey } from '../timeline.ts';
import { toldDatesOf } from '../told-dates.ts';
import type { Holdings } from './holdings.ts';
import { countBelow, TimeIndex } from './time-index.ts';

interface Timed<Mark> {
  readonly days: DayRange;
  readonly mark: Mark;
}

/** What an edition that is held whole has in time, in order, with how to answer for a window of it. */
export function timelineOf(holdings: Holdings): (window: DayRange | null) => Timeline {
  const published = timed([...holdings.summaries.values()], daysOfArticle);
  const told = timed(toldDates(holdings), ({ mention }) => stretchOf(mention.edtf)).sort(byTime);
  const period = periodOf(
    hullOf(published.map(({ days }) => days)),
    hullOf(told.map(({ days }) => days)),
  );
  const outside = new OutsideTally(period);
  for (const { days } of told) outside.add(days);
  const frame = outside.frame();
  const [articles, dates] = [new TimeIndex(published), new TimeIndex(told)];
  const binsOf = memoise((unit: BinUnit) => binsBy(unit, articles.items, dates.items));
  return (asked) => {
    const window = asked ?? period;
    if (window === null) return { ...frame, articles: none, dates: none, counts: null };
    const isCounted = Math.max(articles.count(window), dates.count(window)) > mostMarks;
    return {
      ...frame,
      articles: track(articles, window),
      dates: track(dates, window),
      counts: isCounted ? countsIn(window, binsOf) : null,
    };
  };
}

const none = { total: 0, marks: [] };

function toldDates({ edition, index, summaries, datesOf }: Holdings): ToldDate[] {
  return edition.articles.flatMap((article) => {
    const summary = summaries.get(article.id);
    if (summary === undefined) return [];
    const mentions = index.mentionsByArticle.get(article.id) ?? [];
    return toldDatesOf(article, datesOf(article.id), mentions).map((row) => ({
      ...row,
      article: summary,
    }));
  });
}

const timed = <Mark>(
  marks: readonly Mark[],
  daysOf: (mark: Mark) => DayRange | null,
): Timed<Mark>[] =>
  marks.flatMap((mark) => {
    const days = daysOf(mark);
    return days === null ? [] : [{ days, mark }];
  });

function byTime(a: Timed<ToldDate>, b: Timed<ToldDate>): number {
  const [one, other] = [timeKey(a.days, a.mark.mention), timeKey(b.days, b.mark.mention)];
  return one < other ? -1 : 1;
}

function track<Mark>(index: TimeIndex<Timed<Mark>>, window: DayRange) {
  const total = index.count(window);
  return {
    total,
    marks: total > mostMarks ? null : index.within(window).map(({ mark }) => mark),
  };
}

/** How many begin in each bin of the window that has any. */
function countsIn(
  window: DayRange,
  binsOf: (unit: BinUnit) => readonly TimeBin[],
): { unit: BinUnit; bins: readonly TimeBin[] } {
  const unit = binUnitOf(window);
  const all = binsOf(unit);
  const from = binOf(unit, window.first);
  const begin = countBelow(all, ({ first }) => first < from);
  return {
    unit,
    bins: all.slice(
      begin,
      countBelow(all, ({ first }) => first <= window.last),
    ),
  };
}

/** The bins that have any, in order. */
function binsBy(
  unit: BinUnit,
  articles: readonly Timed<ArticleSummary>[],
  dates: readonly Timed<ToldDate>[],
): readonly TimeBin[] {
  const bins = new Map<string, { first: string; articles: number; dates: number }>();
  for (const [kind, marks] of [
    ['articles', articles],
    ['dates', dates],
  ] as const) {
    for (const { days } of marks) {
      const first = binOf(unit, days.first);
      const bin = bins.get(first) ?? { first, articles: 0, dates: 0 };
      bin[kind]++;
      bins.set(first, bin);
    }
  }
  return [...bins.values()].sort((a, b) => (a.first < b.first ? -1 : 1));
}

function memoise<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}
