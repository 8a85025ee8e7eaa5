import type { DayRange } from '../../core/dates/edtf.ts';
import { hullOf, overlaps, stretchOf } from '../../core/dates/stretch.ts';
import type { ArticleSummary, TimeBin, Timeline, ToldDate } from '../questions.ts';
import { type BinUnit, binOf, binUnitOf } from '../time-units.ts';
import { daysOfArticle, mostMarks, OutsideTally, periodOf, timeKey } from '../timeline.ts';
import { toldDatesOf } from '../told-dates.ts';
import type { Holdings } from './holdings.ts';

interface Timed<Mark> {
  readonly days: DayRange;
  readonly mark: Mark;
}

/** What an edition that is held whole has in time, in order, with how to answer for a window of it. */
export function timelineOf(holdings: Holdings): (window: DayRange | null) => Timeline {
  const articles = timed([...holdings.summaries.values()], daysOfArticle);
  const dates = timed(toldDates(holdings), ({ mention }) => stretchOf(mention.edtf)).sort(byTime);
  const period = periodOf(
    hullOf(articles.map(({ days }) => days)),
    hullOf(dates.map(({ days }) => days)),
  );
  const outside = new OutsideTally(period);
  for (const { days } of dates) outside.add(days);
  const frame = outside.frame();
  return (asked) => {
    const window = asked ?? period;
    const within = <Mark>(marks: readonly Timed<Mark>[]): readonly Timed<Mark>[] =>
      marks.filter(({ days }) => window !== null && overlaps(days, window));
    const [published, told] = [within(articles), within(dates)];
    const isCounted = Math.max(published.length, told.length) > mostMarks;
    return {
      ...frame,
      articles: track(published),
      dates: track(told),
      counts: isCounted && window !== null ? countsIn(window, articles, dates) : null,
    };
  };
}

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

const track = <Mark>(marks: readonly Timed<Mark>[]) => ({
  total: marks.length,
  marks: marks.length > mostMarks ? null : marks.map(({ mark }) => mark),
});

/** How many begin in each bin of the window that has any. */
function countsIn(
  window: DayRange,
  articles: readonly Timed<ArticleSummary>[],
  dates: readonly Timed<ToldDate>[],
): { unit: BinUnit; bins: TimeBin[] } {
  const unit = binUnitOf(window);
  const from = binOf(unit, window.first);
  const bins = new Map<string, { first: string; articles: number; dates: number }>();
  for (const [kind, marks] of [
    ['articles', articles],
    ['dates', dates],
  ] as const) {
    for (const { days } of marks) {
      const first = binOf(unit, days.first);
      if (first < from || first > window.last) continue;
      const bin = bins.get(first) ?? { first, articles: 0, dates: 0 };
      bin[kind]++;
      bins.set(first, bin);
    }
  }
  return { unit, bins: [...bins.values()].sort((a, b) => (a.first < b.first ? -1 : 1)) };
}
