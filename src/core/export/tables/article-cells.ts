import type { Article } from '../../edition/model.ts';
import { articleTitle } from '../article-title.ts';
import type { Exported } from '../exported.ts';
import { linkToArticle } from '../links.ts';
import type { Words } from '../words/words.ts';
import type { Row } from './table.ts';

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
