import type { DayRange } from '../../core/dates/edtf.ts';
import { overlaps, stretchOf } from '../../core/dates/stretch.ts';
import type { ArticleId, Mention } from '../../core/edition/model.ts';
import type { AnnotatedArticle, ArticlePage, ArticleSummary, PlaceBrief } from '../answers.ts';
import type { Question } from '../questions.ts';
import { briefly } from '../summarise.ts';
import type { Holdings } from './holdings.ts';

export function answerArticles(
  { summaries }: Holdings,
  { window, from, count }: Extract<Question, { ask: 'articles' }>,
): ArticlePage {
  const articles = publishedIn(summaries.values(), window);
  return { total: articles.length, articles: articles.slice(from, from + count) };
}

/** Those that were published in the window; without one, all. */
export function publishedIn(
  summaries: Iterable<ArticleSummary>,
  window: DayRange | null,
): ArticleSummary[] {
  return [...summaries].filter(({ date }) => {
    const days = date === null ? null : stretchOf(date.edtf);
    return window === null || (days !== null && overlaps(days, window));
  });
}

export function answerArticle(holdings: Holdings, id: ArticleId): AnnotatedArticle | null {
  const article = holdings.index.articleById.get(id);
  const summary = holdings.summaries.get(id);
  if (article === undefined || summary === undefined) return null;
  const mentions = holdings.index.mentionsByArticle.get(id) ?? [];
  return {
    article,
    summary,
    mentions,
    dates: holdings.datesOf(id),
    places: placesNamed(holdings, mentions),
  };
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
