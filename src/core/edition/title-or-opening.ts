import { articleTitle } from './article-title.ts';
import type { Article } from './model.ts';
import { openingWords } from './opening-words.ts';

/** What an article that is held whole is called; apart, so that lists of summaries do not load what finds the first words. */
export const titleOrOpening = (article: Article, untitled: string): string =>
  articleTitle({ title: article.title, opening: openingWords(article) }, untitled);
