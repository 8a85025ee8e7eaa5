import { type Contradiction, contradictionsIn } from '../dates/contradictions.ts';
import { type DatedText, findDates } from '../dates/find-dates.ts';
import { overlaps } from '../text/offset.ts';
import type { FoundStatement } from './find-statements.ts';

/**
 * The dates of an article that cannot all hold, as statements, in order: those of which its other statements say nothing
 * yet (`rules/date.ts` holds a weekday against its day).
 *
 * @param stated the article's other statements; none of those that come back overlaps one
 */
export function datesTogether(
  article: DatedText,
  stated: readonly FoundStatement[],
): FoundStatement[] {
  return contradictionsIn(article, findDates(article))
    .map((contradiction): FoundStatement => {
      const { start, end } = whereOf(contradiction);
      return { start, end, statement: { kind: 'date', relation: 'together', contradiction } };
    })
    .filter((found) => !stated.some((one) => overlaps(one, found)));
}

function whereOf(contradiction: Contradiction): { start: number; end: number } {
  const { start, end } = contradiction.mention;
  return { start: contradiction.kind === 'apart' ? contradiction.other.start : start, end };
}
