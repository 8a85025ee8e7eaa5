import type { ArticleId } from '../../core/edition/model.ts';
import type { Orphans } from '../answers.ts';
import { compareSummaryRows, rowsOf } from './article-order.ts';
import { beginningWith, type Reading } from './database.ts';
import { checkedRow } from './row-schemas.ts';
import type { EditionRow } from './rows.ts';

/** Articles whose marks are held at once. */
const batch = 200;

/** Where mentions lost their place: looked for where the edition counts any, or was never counted. */
export async function answerOrphans(
  tx: Reading,
  { id: edition, orphans }: EditionRow,
): Promise<Orphans> {
  if (orphans === 0) return { total: 0, articles: [] };
  const counts = new Map<ArticleId, number>();
  const store = tx.objectStore('annotations');
  let range = beginningWith(edition);
  for (;;) {
    const rows = await store.getAll(range, batch);
    for (const row of rows) {
      const { id, orphans: lost } = checkedRow('annotations', row);
      if (lost.length > 0) counts.set(id, lost.length);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) break;
    range = IDBKeyRange.bound([edition, last.id], [edition, []], true);
  }
  const summaries = await rowsOf(tx, edition, [...counts.keys()]);
  const articles = summaries
    .sort(compareSummaryRows)
    .map(({ id, summary }) => ({ article: summary, count: counts.get(id) ?? 0 }));
  return { total: articles.reduce((sum, { count }) => sum + count, 0), articles };
}
