import type { ArticleId } from '../../edition/model.ts';
import { fail, succeed } from '../../result.ts';
import type { Applying } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

export interface RemoveArticles {
  readonly verb: 'remove articles';
  readonly articleIds: readonly ArticleId[];
}

export function removeArticles(state: EditionState, { articleIds }: RemoveArticles): Applying {
  const articles = new Map(state.articles);
  for (const articleId of articleIds) {
    if (!articles.delete(articleId)) return fail({ code: 'no such article', articleId });
  }
  return succeed({ ...state, articles });
}
