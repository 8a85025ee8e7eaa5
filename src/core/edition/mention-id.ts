import type { ArticleId, MentionId } from './model.ts';

/** The id of a mention: its article's, and its own within it. */
export function mentionId(articleId: ArticleId, own: string): MentionId {
  return `${articleId}.${own}` as MentionId;
}

/** The article that a mention's id names; null where it is no such id. */
export function articleOfMention(id: MentionId): ArticleId | null {
  const end = id.lastIndexOf('.');
  return end < 1 ? null : (id.slice(0, end) as ArticleId);
}
