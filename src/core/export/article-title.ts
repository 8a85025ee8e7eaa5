import type { Article } from '../edition/model.ts';
import { titleOrOpening } from '../edition/title-or-opening.ts';
import type { Words } from './words/words.ts';

/** What an article is called in a file: without title and words it is told apart by its id. */
export const articleTitle = (article: Article, words: Words): string =>
  titleOrOpening(article, `${words.untitled} (${article.id})`);
