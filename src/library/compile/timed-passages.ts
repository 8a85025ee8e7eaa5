import { type MentioningPassage, passagesOfArticle } from '../../core/edition/article-passages.ts';
import type { Article, DateMention, Mention } from '../../core/edition/model.ts';
import { type Moments, momentsOf } from '../../core/edition/moments.ts';

/** A passage that names places, and when what it tells happened. */
export interface TimedPassage extends MentioningPassage {
  readonly moments: Moments;
}

/** An article's passages, cut once for all tables that they go into. */
export function timedPassages(
  article: Article,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): readonly TimedPassage[] {
  const named = mentions.filter((mention) => mention.kind === 'place');
  return passagesOfArticle(article, named).map((passage) => ({
    ...passage,
    moments: momentsOf(article, dates, passage.span),
  }));
}
