import { claimingArticles, type QuotedArticles } from '../core/edition/claim-sources.ts';
import type { Article, ArticleId, System } from '../core/edition/model.ts';
import type { Library } from './library.ts';

/** The articles of a library that systems' claims quote; one that does not come is left out. */
export async function quotedArticles(
  systems: readonly System[],
  ask: Library['ask'],
): Promise<QuotedArticles> {
  const articles = new Map<ArticleId, Article>();
  for (const id of claimingArticles(systems)) {
    const asked = await ask({ ask: 'article', id });
    if (asked.ok && asked.value !== null) articles.set(id, asked.value.article);
  }
  return articles;
}
