import type { ReviewedClaim } from '../../edition/load-claims.ts';
import { fail, succeed } from '../../result.ts';
import type { Applying } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** What somebody decided of a claim: it takes the place of what was decided of it before (the claim's id). */
export interface ReviewClaim {
  readonly verb: 'review claim';
  readonly claim: ReviewedClaim;
}

export function reviewClaim(state: EditionState, { claim }: ReviewClaim): Applying {
  const { articleId } = claim;
  const own = state.articles.get(articleId);
  if (own === undefined) return fail({ code: 'no such article', articleId });
  const isInText = claim.start >= 0 && claim.start < claim.end;
  if (!isInText || claim.end > own.article.text.length)
    return fail({ code: 'not in the text', articleId });
  const others = (own.claims ?? []).filter(({ id }) => id !== claim.id);
  const claims = [...others, claim].sort((a, b) => a.start - b.start);
  return succeed({
    ...state,
    articles: new Map([...state.articles, [articleId, { ...own, claims }]]),
  });
}
