import * as v from 'valibot';
import { claimKinds, findingVerdicts } from '../../core/edition/claim-kind.ts';
import type { ReviewedClaim } from '../../core/edition/load-claims.ts';
import type { EditionFiles } from '../tables/files.ts';
import type { HeadFile } from '../tables/head-file.ts';

/** What tells a damaged file apart; the build vouches for the rest. */
const schema = v.array(
  v.object({
    ...{ id: v.string(), articleId: v.string(), start: v.number(), end: v.number() },
    kind: v.picklist(claimKinds),
    verdict: v.picklist(findingVerdicts),
    decision: v.picklist(['confirmed', 'corrected', 'rejected', 'set aside']),
    reason: v.nullable(v.record(v.string(), v.string())),
  }),
);

export async function reviewedClaimsIn(
  { claims }: HeadFile,
  files: EditionFiles,
): Promise<readonly ReviewedClaim[]> {
  if (claims === null) return [];
  return (await files.get(claims, schema)) as unknown as readonly ReviewedClaim[];
}
