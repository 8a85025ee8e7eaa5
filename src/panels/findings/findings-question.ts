import type { DayRange } from '../../core/dates/edtf.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import type { Question } from '../../library/questions.ts';
import type { FindingsShown } from '../../store/state.ts';

/** The findings that are listed, in so many pages. */
export function findingsQuestion(
  { kind, articleId, placeId, verdict }: FindingsShown,
  window: DayRange | null,
  pages: number,
): Extract<Question, { ask: 'findings' }> {
  return {
    ask: 'findings',
    ...{ kind, articleId, placeId, verdict, window },
    from: 0,
    count: pages * pageSizes.findings,
  };
}
