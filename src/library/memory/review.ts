import { momentsOf } from '../../core/edition/moments.ts';
import { passageFinder } from '../../core/edition/passage-finder.ts';
import { isDoubtful } from '../../core/edition/proposal.ts';
import type { ReviewItem, ReviewPage } from '../answers.ts';
import type { Question } from '../questions.ts';
import { waitingOf } from '../review-order.ts';
import { placesNamed } from './articles.ts';
import type { Holdings } from './holdings.ts';

export function answerReview(
  holdings: Holdings,
  { articleId, all, from, count }: Extract<Question, { ask: 'review' }>,
): ReviewPage {
  const { index } = holdings;
  const ids = articleId === null ? [...holdings.summaries.keys()] : [articleId];
  const articles = ids.map((id) => index.mentionsByArticle.get(id) ?? []);
  const mentions = articles.flat();
  const waiting = waitingOf(articles, all);
  const items = waiting.slice(from, from + count).flatMap((mention): ReviewItem[] => {
    const article = index.articleById.get(mention.articleId);
    const summary = holdings.summaries.get(mention.articleId);
    if (article === undefined || summary === undefined) return [];
    const span = passageFinder(article)(mention);
    const all = index.mentionsByArticle.get(mention.articleId) ?? [];
    const passage = {
      span,
      text: article.text.slice(span.start, span.end),
      mentions: all.filter(({ start, end }) => start >= span.start && end <= span.end),
      marks: [mention.id],
      moments: momentsOf(article, holdings.datesOf(article.id), span),
    };
    return [{ mention, article: summary, passage }];
  });
  return {
    total: waiting.length,
    doubtful: mentions.filter(isDoubtful).length,
    decided: mentions.filter(({ reviewed, proposal }) => reviewed && proposal !== undefined).length,
    items,
    places: placesNamed(
      holdings,
      items.flatMap(({ passage }) => passage.mentions),
    ),
  };
}
