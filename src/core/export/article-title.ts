import type { Article } from '../edition/model.ts';
import { openingWords } from '../edition/opening-words.ts';
import type { Words } from './words/words.ts';

/** An article's title; where it has none its first words, or its id where only its passages are published. */
export function articleTitle(article: Article, words: Words): string {
  const { id, title, publication } = article;
  if (title !== null) return title;
  const opening = publication === 'full' ? openingWords(article) : '';
  return opening === '' ? `${words.untitled} (${id})` : opening;
}
