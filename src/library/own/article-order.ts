import type { ArticleId } from '../../core/edition/model.ts';
import type { Reading } from './database.ts';
import { checkedRow } from './row-schemas.ts';
import type { SummaryRow } from './rows.ts';

/** Orders articles by date, then by id, as the database orders its keys. */
export const compareSummaryRows = (a: SummaryRow, b: SummaryRow): number =>
  compare(a.date, b.date) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The summaries of some articles; what the edition does not have is passed over. */
export async function rowsOf(
  tx: Reading,
  edition: string,
  ids: readonly ArticleId[],
): Promise<SummaryRow[]> {
  const store = tx.objectStore('summaries');
  const rows = await Promise.all(ids.map((id) => store.get([edition, id])));
  return rows.flatMap((row) => (row === undefined ? [] : checkedRow('summaries', row)));
}
