import type { Article, ArticleId } from '../../edition/model.ts';
import { fail, succeed } from '../../result.ts';
import type { Applying } from '../change-mentions.ts';
import { datesAgain } from '../dates-again.ts';
import type { EditionState } from '../edition-state.ts';

/** What is known of an article, corrected: what is not named stays. */
export interface EditMetadata {
  readonly verb: 'edit metadata';
  readonly articleId: ArticleId;
  readonly metadata: Partial<Omit<Article, 'id' | 'text' | 'segments'>>;
}

export function editMetadata(state: EditionState, { articleId, metadata }: EditMetadata): Applying {
  const own = state.articles.get(articleId);
  if (own === undefined) return fail({ code: 'no such article', articleId });
  const article = { ...own.article, ...metadata };
  // What a text calls yesterday follows from its date, and how it is read from its language.
  const isReadAnew = 'date' in metadata || 'language' in metadata;
  const edited = { ...own, article, ...(isReadAnew && datesAgain(own, article)) };
  return succeed({ ...state, articles: new Map([...state.articles, [articleId, edited]]) });
}
