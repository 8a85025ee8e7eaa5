import type { Span } from '../text/offset.ts';
import { anchorQuote } from '../text/selector.ts';
import type { ClaimKind, FindingVerdict } from './claim-kind.ts';
import type { ReviewedClaimRecord } from './claims-schema.ts';
import { duplicates } from './duplicates.ts';
import type { JsonFile } from './json-file.ts';
import type { ArticlesById } from './load-articles.ts';
import type { ArticleId, Localised } from './model.ts';
import type { Problem } from './problem.ts';

/** A claim of an article as an editor reviewed it: found by the rules, or added by hand. */
export interface ReviewedClaim extends Span {
  readonly id: string;
  readonly articleId: ArticleId;
  readonly kind: ClaimKind;
  /** What the editor holds to be right; a rejected claim is none, one set aside is listed and not counted. */
  readonly verdict: FindingVerdict;
  readonly decision: ReviewedClaimRecord['decision'];
  readonly reason: Localised | null;
}

/** Whether there is a finding of a claim: one that was rejected is none. */
export const isTold = ({ decision }: Pick<ReviewedClaim, 'decision'>): boolean =>
  decision !== 'rejected';

/** Checks ids and articles, and ties every claim to its words. */
export function loadClaims(
  file: JsonFile<{ claims: ReviewedClaimRecord[] }>,
  articles: ArticlesById,
  problems: Problem[],
): ReviewedClaim[] {
  const { claims } = file.value;
  for (const at of duplicates(claims.map(({ id }) => id))) {
    problems.push(
      file.problemAt(['claims', at, 'id'], `Two claims have the id "${claims[at]?.id ?? ''}".`),
    );
  }
  return claims.flatMap((claim, at): ReviewedClaim[] => {
    const { id, articleId, kind, quote, verdict, decision, reason } = claim;
    const article = articles.get(articleId);
    if (!article) {
      const sentence = `The claim "${id}" is of "${articleId}", which is no article.`;
      if (article === undefined)
        problems.push(file.problemAt(['claims', at, 'articleId'], sentence));
      return [];
    }
    const anchoring = anchorQuote(article.text, quote, null);
    if (!anchoring.ok) {
      const sentence = `The claim "${id}" quotes "${quote.exact}", which is not found for certain in "${articleId}".`;
      problems.push(file.problemAt(['claims', at, 'quote'], sentence));
      return [];
    }
    return [
      { ...anchoring.value.span, id, articleId: article.id, kind, verdict, decision, reason },
    ];
  });
}
