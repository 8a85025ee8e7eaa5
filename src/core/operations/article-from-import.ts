import type { Article, ArticleId } from '../edition/model.ts';
import { describedBy } from '../import/article-record.ts';
import type { ImportedArticle } from '../import/imported-article.ts';
import type { OwnArticle } from './own-article.ts';

/** An article of an edition of one's own, made of what an importer read. */
export function articleFromImport(imported: ImportedArticle, id: ArticleId): Article {
  const { metadata, text, segments } = imported;
  return { id, text, segments, ...describedBy(metadata), publication: 'full' };
}

/** The same with its mentions, and with the record of how it came in. */
export function ownArticleFromImport(
  { text: _, segments: __, ...imported }: ImportedArticle,
  article: Article,
  { mentions, dates }: Pick<OwnArticle, 'mentions' | 'dates'>,
): OwnArticle {
  return { article, mentions, dates, rejected: [], orphans: [], imported };
}
