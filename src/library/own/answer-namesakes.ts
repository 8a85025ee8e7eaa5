import type { ArticleId } from '../../core/edition/model.ts';
import { nameKey, type ReviewMention, reviewMentions } from '../../core/review/review-mention.ts';
import type { Namesakes } from '../questions.ts';
import { beginningWith, type Reading } from './database.ts';
import { ownArticleIn } from './load-state.ts';

/** Articles that are held at once. */
const batch = 100;

/** The places' names of all articles that fold to one; the articles are read in turn. */
export async function answerNamesakes(
  tx: Reading,
  edition: string,
  name: string,
): Promise<Namesakes> {
  const keys = await tx.objectStore('summaries').index('date').getAllKeys(beginningWith(edition));
  const mentions: ReviewMention[] = [];
  for (let from = 0; from < keys.length; from += batch) {
    const ids = keys.slice(from, from + batch).map(([, id]) => id as ArticleId);
    const articles = await Promise.all(ids.map((id) => ownArticleIn(tx, edition, id)));
    for (const own of articles) {
      if (own === null) continue;
      const all = reviewMentions(own.article.text, own.mentions);
      mentions.push(...all.filter((mention) => nameKey(mention.name) === name));
    }
  }
  return { mentions };
}
