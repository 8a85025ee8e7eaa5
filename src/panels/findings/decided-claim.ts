import type { ReviewedClaim } from '../../core/edition/load-claims.ts';
import type { EditionFinding } from '../../library/edition-finding.ts';

/** What is decided of a finding, as an operation keeps it: what nobody had decided has another id from then on. */
export function decidedClaim(
  { review, id, articleId, start, end, kind }: EditionFinding,
  decided: Pick<ReviewedClaim, 'decision' | 'verdict' | 'reason'>,
): ReviewedClaim {
  return {
    // One that an edition's file may have as well.
    id: review === null ? `${articleId}-${start}-${end}` : id,
    ...{ articleId, start, end, kind },
    ...decided,
  };
}
