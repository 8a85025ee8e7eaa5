import { mentionId } from './mention-id.ts';
import type { ArticleId, MentionId } from './model.ts';

/** An id for a mention that begins at an offset, which the article has not used. */
export function freeMentionId(
  articleId: ArticleId,
  start: number,
  taken: Iterable<MentionId>,
): MentionId {
  const all = new Set(taken);
  for (let n = 1; ; n++) {
    const id = mentionId(articleId, n === 1 ? `m${start}` : `m${start}-${n}`);
    if (!all.has(id)) return id;
  }
}
