import { nameKey, reviewMentions } from '../../core/review/review-mention.ts';
import type { Namesakes } from '../questions.ts';
import type { Holdings } from './holdings.ts';

/** The places' names of all articles that fold to one. */
export function answerNamesakes({ index, summaries }: Holdings, name: string): Namesakes {
  const mentions = [...summaries.keys()].flatMap((id) =>
    reviewMentions(
      index.articleById.get(id)?.text ?? '',
      index.mentionsByArticle.get(id) ?? [],
    ).filter((mention) => nameKey(mention.name) === name),
  );
  return { mentions };
}
