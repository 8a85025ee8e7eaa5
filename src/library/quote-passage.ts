import type { Article, DateMention, Mention } from '../core/edition/model.ts';
import { momentsOf } from '../core/edition/moments.ts';
import type { Span } from '../core/text/offset.ts';
import type { QuotedPassage } from './answers.ts';

interface Quotable {
  readonly article: Article;
  /** Ordered by position, as the dates are. */
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
}

/** @param marked the mentions that the passage is quoted for */
export function quotePassage(
  { article, mentions, dates }: Quotable,
  span: Span,
  marked: readonly Mention[],
): QuotedPassage {
  return {
    span,
    text: article.text.slice(span.start, span.end),
    mentions: mentions.filter(({ start, end }) => start >= span.start && end <= span.end),
    marks: marked.map(({ id }) => id),
    moments: momentsOf(article, dates, span),
  };
}
