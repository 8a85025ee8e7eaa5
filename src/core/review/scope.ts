import type { MentionId } from '../edition/model.ts';
import { nameKey, type ReviewMention } from './review-mention.ts';

/** How far a decision reaches: this mention, those of the name in its article, or in the edition. */
export const scopes = ['here', 'article', 'edition'] as const;
export type Scope = (typeof scopes)[number];

/**
 * The mentions that a decision on one of them is for. Beyond the one itself it reaches only what bears
 * the same name and nobody decided.
 *
 * @param mentions those of the edition, in its order
 */
export function inScope(
  scope: Scope,
  chosen: ReviewMention,
  mentions: readonly ReviewMention[],
): readonly ReviewMention[] {
  if (scope === 'here') return [chosen];
  const key = nameKey(chosen.name);
  return mentions.filter(
    (mention) =>
      mention.id === chosen.id ||
      (!mention.isDecided &&
        (scope === 'edition' || mention.articleId === chosen.articleId) &&
        nameKey(mention.name) === key),
  );
}

/** The scopes that differ for a mention, with how many mentions each reaches. */
export function scopesOf(
  chosen: ReviewMention,
  mentions: readonly ReviewMention[],
): readonly { readonly scope: Scope; readonly ids: readonly MentionId[] }[] {
  const all = scopes.map((scope) => ({
    scope,
    ids: inScope(scope, chosen, mentions).map(({ id }) => id),
  }));
  return all.filter(({ ids }, i) => i === 0 || ids.length > (all[i - 1]?.ids.length ?? 0));
}
