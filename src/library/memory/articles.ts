import type { ArticleId, Mention } from '../../core/edition/model.ts';
import type { AnnotatedArticle, ArticlePage, PlaceBrief, Question } from '../questions.ts';
import { briefly } from '../summarise.ts';
import type { Holdings } from './holdings.ts';

export function answerArticles(
  { summaries }: Holdings,
  { from, count }: Extract<Question, { ask: 'articles' }>,
): ArticlePage {
  const articles = [...summaries.values()];
  return { total: articles.length, articles: articles.slice(from, from + count) };
}

export function answerArticle(holdings: Holdings, id: ArticleId): AnnotatedArticle | null {
  const article = holdings.index.articleById.get(id);
  const summary = holdings.summaries.get(id);
  if (article === undefined || summary === undefined) return null;
  const mentions = holdings.index.mentionsByArticle.get(id) ?? [];
  return { article, summary, mentions, places: placesNamed(holdings, mentions) };
}

/** The places that some mentions name, each once, in the order of the first. */
export function placesNamed(
  { index }: Holdings,
  mentions: readonly Mention[],
): readonly PlaceBrief[] {
  const ids = new Set(
    mentions.flatMap((mention) => (mention.kind === 'place' ? [mention.placeId] : [])),
  );
  return [...ids].flatMap((id) => {
    const place = index.placeById.get(id);
    return place === undefined ? [] : [briefly(place)];
  });
}
