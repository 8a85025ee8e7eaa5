import type { DayRange } from '../dates/edtf.ts';
import { overlaps, stretchOf } from '../dates/stretch.ts';
import type { Span } from '../text/offset.ts';
import type { Article, DateMention } from './model.ts';

/** When something told happened; empty where that is not known. */
export type Moments = readonly DayRange[];

/**
 * When what a stretch of an article tells happened: on the days that it names, else when the article was published.
 *
 * @param dates the article's, ordered by position
 */
export function momentsOf(
  { date }: Pick<Article, 'date'>,
  dates: readonly DateMention[],
  { start, end }: Span,
): Moments {
  const told: DayRange[] = [];
  for (let at = firstFrom(dates, start); at < dates.length; at++) {
    const mention = dates[at];
    if (mention === undefined || mention.start >= end) break;
    const days = mention.end <= end ? stretchOf(mention.edtf) : null;
    if (days !== null) told.push(days);
  }
  if (told.length > 0) return told;
  const published = date === null ? null : stretchOf(date.edtf);
  return published === null ? [] : [published];
}

/** Whether any of the moments reaches into a window of days; without a window all do. */
export const isWithin = (window: DayRange | null, moments: Moments): boolean =>
  window === null || moments.some((days) => overlaps(days, window));

/** The index of the first date that does not begin before `start`. */
function firstFrom(dates: readonly DateMention[], start: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
