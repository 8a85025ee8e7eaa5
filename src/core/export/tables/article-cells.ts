import type { Article } from '../../edition/model.ts';
import { articleTitle } from '../article-title.ts';
import type { Exported } from '../exported.ts';
import { linkToArticle } from '../links.ts';
import type { Words } from '../words/words.ts';
import type { Row, Table } from './table.ts';

/** The columns that say which article a line is from, in the order in which they stand; its `link` stands last. */
export const articleColumns = [
  'article',
  'title',
  'publisher',
  'date',
  'dateBasis',
  'url',
] as const satisfies Table['columns'];

/** Which article a line is from. */
export const articleCells = (article: Article, { about }: Exported, words: Words): Row => ({
  article: article.id,
  title: articleTitle(article, words),
  publisher: article.publisher,
  date: article.date?.edtf,
  dateBasis: article.date?.basis === 'inferred' ? words.inferred : '',
  url: article.sourceUrl,
  link: linkToArticle(about, article.id),
});
