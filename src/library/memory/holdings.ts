import { type MentioningPassage, passagesOfArticle } from '../../core/edition/article-passages.ts';
import type { EditionIndex } from '../../core/edition/index-edition.ts';
import type {
  Article,
  ArticleId,
  DateMention,
  Edition,
  MentionId,
  PlaceMention,
} from '../../core/edition/model.ts';
import { type Moments, momentsOf } from '../../core/edition/moments.ts';
import { groupBy } from '../../core/group-by.ts';
import type { ArticleSummary } from '../answers.ts';
import { summariesOf } from './summaries.ts';

/** What a memory library answers from. */
export interface Holdings {
  readonly edition: Edition;
  readonly index: EditionIndex;
  /** In the order of the articles' dates, the undated last. */
  readonly summaries: ReadonlyMap<ArticleId, ArticleSummary>;
  /** An article's passages that name places. */
  readonly passagesOf: (article: Article) => readonly MentioningPassage[];
  /** The dates that an article names, in order of position. */
  readonly datesOf: (id: ArticleId) => readonly DateMention[];
  /** When what the mention's passage tells happened. */
  readonly momentsOf: (mention: PlaceMention) => Moments;
}

export function holdingsOf(edition: Edition, index: EditionIndex): Holdings {
  const passages = new Map<ArticleId, readonly MentioningPassage[]>();
  const dates = groupBy(edition.dates, ({ articleId }) => articleId);
  const moments = new Map<ArticleId, ReadonlyMap<MentionId, Moments>>();
  const datesOf = (id: ArticleId) => dates.get(id) ?? [];
  const passagesOf = (article: Article): readonly MentioningPassage[] => {
    const mentions = index.mentionsByArticle.get(article.id) ?? [];
    const found =
      passages.get(article.id) ??
      passagesOfArticle(
        article,
        mentions.filter((mention) => mention.kind === 'place'),
      );
    passages.set(article.id, found);
    return found;
  };
  const momentsIn = (article: Article): ReadonlyMap<MentionId, Moments> => {
    const found =
      moments.get(article.id) ??
      new Map(
        passagesOf(article).flatMap(({ span, mentions }) => {
          const when = momentsOf(article, datesOf(article.id), span);
          return mentions.map(({ id }) => [id, when] as const);
        }),
      );
    moments.set(article.id, found);
    return found;
  };
  return {
    edition,
    index,
    summaries: summariesOf(edition, index),
    passagesOf,
    datesOf,
    momentsOf: ({ id, articleId }) => {
      const article = index.articleById.get(articleId);
      return (article && momentsIn(article).get(id)) ?? [];
    },
  };
}
