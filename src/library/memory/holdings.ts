import { type MentioningPassage, passagesOfArticle } from '../../core/edition/article-passages.ts';
import type { EditionIndex } from '../../core/edition/index-edition.ts';
import type { Article, ArticleId, Edition } from '../../core/edition/model.ts';
import type { ArticleSummary } from '../questions.ts';
import { summariesOf } from './summaries.ts';

/** What a memory library answers from. */
export interface Holdings {
  readonly edition: Edition;
  readonly index: EditionIndex;
  /** In the order of the articles' dates, the undated last. */
  readonly summaries: ReadonlyMap<ArticleId, ArticleSummary>;
  /** An article's passages that name places. */
  readonly passagesOf: (article: Article) => readonly MentioningPassage[];
}

export function holdingsOf(edition: Edition, index: EditionIndex): Holdings {
  const passages = new Map<ArticleId, readonly MentioningPassage[]>();
  return {
    edition,
    index,
    summaries: summariesOf(edition, index),
    passagesOf: (article) => {
      const mentions = index.mentionsByArticle.get(article.id) ?? [];
      const found =
        passages.get(article.id) ??
        passagesOfArticle(
          article,
          mentions.filter((mention) => mention.kind === 'place'),
        );
      passages.set(article.id, found);
      return found;
    },
  };
}
