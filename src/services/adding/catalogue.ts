import { catalogueSystems, claimingArticles } from '../../core/edition/catalogue-systems.ts';
import type { Article, ArticleId, System } from '../../core/edition/model.ts';
import type { Library } from '../../library/library.ts';

/** The systems of a published edition, for any other to use. An article that does not come leaves its claim without a title. */
export async function catalogueOf({ head, ask }: Library): Promise<readonly System[]> {
  const articles = new Map<ArticleId, Article>();
  for (const id of claimingArticles(head.systems)) {
    const asked = await ask({ ask: 'article', id });
    if (asked.ok && asked.value !== null) articles.set(id, asked.value.article);
  }
  return catalogueSystems(head.systems, articles);
}
