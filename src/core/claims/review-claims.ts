import type { ClaimKind, FindingVerdict } from '../edition/claim-kind.ts';
import type { ReviewedClaim } from '../edition/load-claims.ts';
import { type Span, span } from '../text/offset.ts';
import type { Claim } from './finding.ts';

/** A claim as it is told: found by the rules, reviewed by an editor, or both. The editor's word holds. */
export interface ToldClaim extends Span {
  readonly kind: ClaimKind;
  readonly verdict: FindingVerdict;
  /** Null where an editor added it by hand. */
  readonly claim: Claim | null;
  /** Null where nobody reviewed it. */
  readonly review: ReviewedClaim | null;
}

/**
 * An article's claims with what its editors decided of them, in the order of the text. What they rejected is left out;
 * what nobody reviewed stays.
 *
 * @param reviewed the article's own
 */
export function reviewClaims(
  found: readonly Claim[],
  reviewed: readonly ReviewedClaim[],
): readonly ToldClaim[] {
  const unreviewed = new Set(found);
  const told = reviewed.flatMap((review): ToldClaim[] => {
    const claim = bestMatch(review, unreviewed);
    if (claim !== null) unreviewed.delete(claim);
    const { start, end, kind, verdict, decision } = review;
    return decision === 'rejected' ? [] : [{ start, end, kind, verdict, claim, review }];
  });
  const others = [...unreviewed].map((claim): ToldClaim => {
    const { start, end, kind, finding } = claim;
    return { ...span(start, end), kind, verdict: finding.verdict, claim, review: null };
  });
  return [...told, ...others].sort((a, b) => a.start - b.start);
}

/** The one that covers the same words best; of those that do alike, one of the same kind. Null where none does by half. */
function bestMatch(review: ReviewedClaim, found: Iterable<Claim>): Claim | null {
  let best: Claim | null = null;
  let most = 0;
  for (const claim of found) {
    const share = sharedPart(span(claim.start, claim.end), review);
    const worth = share + (claim.kind === review.kind ? 1 : 0);
    if (share < 0.5 || worth <= most) continue;
    best = claim;
    most = worth;
  }
  return best;
}

/** What two stretches share of what they cover together. */
function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
