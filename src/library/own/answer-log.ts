import type { LogPage } from '../answers.ts';
import type { Question } from '../questions.ts';
import { beginningWith, type Reading } from './database.ts';
import { checkedRow } from './row-schemas.ts';
import type { EditionRow, LogRow } from './rows.ts';

export async function answerLog(
  tx: Reading,
  { id: edition }: EditionRow,
  { from, count }: Extract<Question, { ask: 'log' }>,
): Promise<LogPage> {
  const store = tx.objectStore('log');
  const range = beginningWith(edition);
  const [total, undone, last] = await Promise.all([
    store.count(range),
    store.index('undone').count(range),
    lastDone(tx, edition),
  ]);
  const keys = await store.getAllKeys(range);
  const wanted = keys.toReversed().slice(from, from + count);
  const rows = await Promise.all(wanted.map((key) => store.get(key)));
  return {
    total,
    entries: rows.flatMap((row) => (row === undefined ? [] : checkedRow('log', row).logged)),
    canUndo: last !== null && last.back !== null,
    canRedo: undone > 0,
  };
}

/** The last entry that is not taken back. */
export async function lastDone(tx: Reading, edition: string): Promise<LogRow | null> {
  let cursor = await tx.objectStore('log').openCursor(beginningWith(edition), 'prev');
  while (cursor?.value.undone === 1) cursor = await cursor.continue();
  return cursor?.value ?? null;
}
