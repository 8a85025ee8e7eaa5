import { findDates } from '../dates/find-dates.ts';
import { span } from '../text/offset.ts';
import type { Article, DateId, DateMention } from './model.ts';
import { inBody } from './propose.ts';

/** The dates that an article names, in order; those that nothing places are left out, and boilerplate holds none. */
export function proposeDateMentions(
  article: Pick<Article, 'id' | 'text' | 'language' | 'segments' | 'date'>,
): DateMention[] {
  const { id: articleId, text, language, segments, date } = article;
  const isBody = inBody(segments);
  const idAt = (start: number) => `${articleId}.date-${start}` as DateId;
  const found = findDates({ text, language, date: date?.edtf ?? null }).filter(
    (mention) => mention.edtf !== null && isBody(mention),
  );
  const starts = new Set(found.map(({ start }) => start));
  return found.map(({ start, end, edtf, basis, from }) => {
    // A date told before may stand in boilerplate: then the article's own is named.
    const told = from?.type === 'told' && starts.has(from.start) ? idAt(from.start) : 'article';
    return {
      ...{ id: idAt(start), articleId, ...span(start, end), reviewed: false },
      ...{ edtf: edtf ?? '', basis, from: from === null ? null : told },
    };
  });
}
