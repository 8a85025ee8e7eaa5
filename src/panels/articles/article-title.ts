import type { ArticleSummary } from '../../library/questions.ts';

/** An article's title; the first words of one that has none. */
export function articleTitle({
  title,
  opening,
}: Pick<ArticleSummary, 'title' | 'opening'>): string {
  return title ?? `${opening}\u202f…`;
}
