/**
 * Writes down a stored database as this version keeps it: `tests/fixtures/own-database/<version>.json`. To be run once for
 * each version of the database, before it is released; what was written once is never changed again.
 */
import 'fake-indexeddb/auto';
import { writeFile } from 'node:fs/promises';
import type { MentionId } from '../../src/core/edition/model.ts';
import { openShelf } from '../../src/library/own/open-shelf.ts';
import { brest, minsk, proposedArticle } from '../../tests/support/own-articles.ts';

const shelf = await openShelf({ onClosed: () => undefined });
const id = await shelf.create({ fr: 'Mes articles' });
const opened = await shelf.open(id);
if (!opened?.ok || opened.value.editing === undefined) throw new Error('It was just made.');
const { editing } = opened.value;
const first = proposedArticle('premier');
const by = { who: 'Ada' };
await editing.apply(
  [
    {
      verb: 'add articles',
      articles: [first, proposedArticle('second')],
      places: [brest, minsk],
      systems: [],
    },
  ],
  by,
);
await editing.apply([{ verb: 'confirm', mentionIds: ['premier.m2' as MentionId] }], by);
await editing.apply([{ verb: 'reject', mentionIds: ['second.m2' as MentionId] }], by);
await editing.apply([{ verb: 'rename', title: { fr: 'Autre nom' } }], by);
await editing.undo();

const database = await new Promise<IDBDatabase>((resolve, reject) => {
  const request = indexedDB.open('portee');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const names = [...database.objectStoreNames];
const transaction = database.transaction(names);
const stores = await Promise.all(
  names.map(async (name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((index) => ({
      name: index,
      keyPath: store.index(index).keyPath,
    }));
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = store.getAll();
      request.onsuccess = () => resolve(request.result);
    });
    return { name, keyPath: store.keyPath, indexes, rows };
  }),
);
const { version } = database;
const file = new URL(`../../tests/fixtures/own-database/${version}.json`, import.meta.url);
await writeFile(file, `${JSON.stringify({ version, stores }, null, 1)}\n`);
process.exit(0);
