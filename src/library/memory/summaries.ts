import type { EditionIndex } from '../../core/edition/index-edition.ts';
import type { ArticleId, Edition } from '../../core/edition/model.ts';
import { byDate } from '../../core/edition/passages.ts';
import type { ArticleSummary } from '../answers.ts';
import { summarise } from '../summarise.ts';

/** The articles' lines in the order of their dates, the undated last. */
export function summariesOf(
  { articles }: Edition,
  { mentionsByArticle }: EditionIndex,
): ReadonlyMap<ArticleId, ArticleSummary> {
  return new Map(
    byDate(articles).map((article) => [
      article.id,
      summarise(article, mentionsByArticle.get(article.id) ?? []),
    ]),
  );
}
