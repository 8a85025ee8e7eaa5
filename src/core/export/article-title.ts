import { articleTitle as titleOr } from '../edition/article-title.ts';
import type { Article } from '../edition/model.ts';
import { openingWords } from '../edition/opening-words.ts';
import type { Words } from './words/words.ts';

/** What an article is called in a file: without title and words it is told apart by its id. */
export const articleTitle = (article: Article, words: Words): string =>
  titleOr(
    { title: article.title, opening: openingWords(article) },
    `${words.untitled} (${article.id})`,
  );
