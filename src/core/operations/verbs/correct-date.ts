import { isEdtfLevel1 } from '../../dates/edtf-level1.ts';
import type { ArticleId, DateId, DateMention } from '../../edition/model.ts';
import { fail, succeed } from '../../result.ts';
import { span } from '../../text/offset.ts';
import type { Applying } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** The day, month or year that words of an article mean, as somebody read them. */
export interface CorrectDate {
  readonly verb: 'correct date';
  readonly articleId: ArticleId;
  readonly dateId: DateId;
  /** EDTF level 1; null where the words name no date. */
  readonly edtf: string | null;
}

export function correctDate(
  state: EditionState,
  { articleId, dateId, edtf }: CorrectDate,
): Applying {
  const own = state.articles.get(articleId);
  if (own === undefined) return fail({ code: 'no such article', articleId });
  const date = own.dates.find(({ id }) => id === dateId);
  if (date === undefined) return fail({ code: 'no such date', dateId });
  if (edtf !== null && !isEdtfLevel1(edtf)) return fail({ code: 'no date', edtf });
  const edited =
    edtf === null
      ? {
          ...own,
          dates: without(own.dates, date),
          notDates: [...(own.notDates ?? []), span(date.start, date.end)].sort(
            (a, b) => a.start - b.start,
          ),
        }
      : {
          ...own,
          dates: own.dates.map((one) => (one === date ? { ...one, edtf, reviewed: true } : one)),
        };
  return succeed({ ...state, articles: new Map([...state.articles, [articleId, edited]]) });
}

/** What was worked out from a date that is none is said to come from the article's own. */
const without = (dates: readonly DateMention[], gone: DateMention): DateMention[] =>
  dates
    .filter((one) => one !== gone)
    .map((one) => (one.from === gone.id ? { ...one, from: 'article' as const } : one));
