import type { FindingVerdict } from '../../core/edition/claim-kind.ts';
import type { Span } from '../../core/text/offset.ts';
import { verdictOrder } from '../../library/findings.ts';
import type { OpenFinding } from '../../store/state.ts';

/** What a sign in the margin stands for. */
export interface SignedClaim extends Span {
  readonly opens: OpenFinding;
  readonly verdict: FindingVerdict;
  readonly quote: string;
}

/** A sign with those that are too close to stand apart from it. */
export interface MarginSign {
  /** Pixels from the top of the reader to the middle of the claim's line. */
  readonly at: number;
  /** The worst of them. */
  readonly verdict: FindingVerdict;
  readonly claims: readonly SignedClaim[];
}

/**
 * Makes one sign of those that stand closer than `least` pixels: on a phone two targets would lie over each other.
 *
 * @param placed claims with where their lines are, in order
 */
export function mergeSigns(
  placed: readonly { readonly claim: SignedClaim; readonly at: number }[],
  least: number,
): readonly MarginSign[] {
  const groups: { at: number; claims: SignedClaim[] }[] = [];
  for (const { claim, at } of [...placed].sort((a, b) => a.at - b.at)) {
    const last = groups.at(-1);
    if (last !== undefined && at - last.at < least) last.claims.push(claim);
    else groups.push({ at, claims: [claim] });
  }
  return groups.map(({ at, claims }) => ({
    at,
    verdict:
      verdictOrder.find((each) => claims.some(({ verdict }) => verdict === each)) ?? 'consistent',
    claims,
  }));
}

/** What following a sign opens: the next of its claims after the open one, else the worst. */
export function openedBy(
  { claims, verdict }: MarginSign,
  open: OpenFinding | null,
): OpenFinding | null {
  const at = claims.findIndex(({ opens }) => opens.id === open?.id && opens.type === open.type);
  const next =
    at === -1 ? claims.find((each) => each.verdict === verdict) : claims[(at + 1) % claims.length];
  return next?.opens ?? null;
}
