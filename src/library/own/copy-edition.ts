import { beginningWith, type Database } from './database.ts';
import { checkedRow } from './row-schemas.ts';
import { type EditionRow, partStores } from './rows.ts';

/** Rows that one transaction copies. */
const batch = 200;

/** Copies an edition with its log, a part at a time; it is in the list once all of it is there. */
export async function copyEdition(
  database: Database,
  from: string,
  copy: Pick<EditionRow, 'id' | 'title' | 'createdAt' | 'changedAt'>,
): Promise<void> {
  const row = checkedRow('editions', await database.get('editions', from));
  await database.put('editions', { ...row, ...copy, isWhole: false });
  for (const store of partStores) await copyRows(database, store, from, copy.id);
  await database.put('editions', { ...row, ...copy, isWhole: true });
}

async function copyRows(
  database: Database,
  store: (typeof partStores)[number],
  from: string,
  to: string,
): Promise<void> {
  let range = beginningWith(from);
  for (;;) {
    const tx = database.transaction(store, 'readwrite');
    const [rows, keys] = await Promise.all([
      tx.store.getAll(range, batch),
      tx.store.getAllKeys(range, batch),
    ]);
    await Promise.all(rows.map((row) => tx.store.put({ ...row, edition: to })));
    await tx.done;
    const last = keys.at(-1);
    if (last === undefined || keys.length < batch) return;
    range = IDBKeyRange.bound(last, [from, []], true);
  }
}

/** Removes an edition for good. Until the last part is gone its row is there, so that it is tried again. */
export async function removeEdition(database: Database, id: string): Promise<void> {
  for (const store of partStores) await database.delete(store, beginningWith(id));
  await database.delete('editions', id);
}
