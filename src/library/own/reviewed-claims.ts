import type { ReviewedClaim } from '../../core/edition/load-claims.ts';
import { beginningWith, type Reading } from './database.ts';
import { checkedRow } from './row-schemas.ts';

/** What was decided of the claims of all articles. */
export async function reviewedClaimsIn(
  tx: Reading,
  edition: string,
): Promise<readonly ReviewedClaim[]> {
  const rows = await tx.objectStore('annotations').getAll(beginningWith(edition));
  return rows.flatMap((row) => checkedRow('annotations', row).claims ?? []);
}
