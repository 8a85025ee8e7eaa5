import type { Article } from './model.ts';

/**
 * What an article is called: its title; of one that has none its first words.
 *
 * @param article with its first words, as `openingWords` gives them
 * @param untitled what is said where there are no words either
 */
export function articleTitle(
  { title, opening }: Pick<Article, 'title'> & { readonly opening: string },
  untitled: string,
): string {
  if (title !== null) return title;
  return opening === '' ? untitled : `${opening}\u202f…`;
}
