import type { ArticleId } from '../../core/edition/model.ts';
import type { AnnotatedArticle, ArticlePage, ArticleSummary } from '../answers.ts';
import type { Question } from '../questions.ts';
import { summarise } from '../summarise.ts';
import { type ArticleRow, articleIn, type EditionTables, placeIn } from './tables.ts';

export async function answerArticles(
  { summaries }: EditionTables,
  { from, count }: Extract<Question, { ask: 'articles' }>,
): Promise<ArticlePage> {
  const rows = await summaries.at(from, count);
  return {
    total: summaries.rows,
    articles: rows.map(({ value }) => value as unknown as ArticleSummary),
  };
}

export async function answerArticle(
  { articles }: EditionTables,
  id: ArticleId,
): Promise<AnnotatedArticle | null> {
  const row = await articles.get(id);
  return row === null ? null : annotatedIn(row);
}

/** The article of a row, with what is marked in it. */
export function annotatedIn(row: ArticleRow): AnnotatedArticle {
  const { article, mentions, dates } = articleIn(row);
  const ids = new Set(
    mentions.flatMap((mention) => (mention.kind === 'place' ? mention.placeId : [])),
  );
  return {
    article,
    summary: summarise(article, mentions),
    mentions,
    dates,
    places: [...ids].map((placeId) => placeIn(row, placeId)),
  };
}
