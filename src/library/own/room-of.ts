import { beginningWith, type Database } from './database.ts';

/** What grows with an edition's articles, and takes nearly all of its room. */
const stores = ['texts', 'annotations', 'words'] as const;

/** Articles that are measured; the others are taken to be like them. */
const measured = 50;

/**
 * About how many bytes an edition's articles hold. What a browser needs to keep them is its own affair: it tells
 * only what all that it keeps for a site takes.
 */
export async function roomOf(database: Database, id: string): Promise<number> {
  const tx = database.transaction(stores, 'readonly');
  const [count, ...rows] = await Promise.all([
    tx.objectStore('texts').count(beginningWith(id)),
    ...stores.map((store) => tx.objectStore(store).getAll(beginningWith(id), measured)),
  ]);
  const encoder = new TextEncoder();
  const bytes = rows.flat().map((row) => encoder.encode(JSON.stringify(row)).length);
  const sum = bytes.reduce((all, one) => all + one, 0);
  return (sum * count) / Math.max(1, Math.min(count, measured));
}
