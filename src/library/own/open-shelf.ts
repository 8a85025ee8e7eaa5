import { type DatabaseEvents, openDatabase } from './database.ts';
import { HeldShelf } from './held-shelf.ts';
import type { Shelf } from './shelf.ts';
import { StoredShelf } from './stored-shelf.ts';
import { createTabLink } from './tab-link.ts';

/**
 * Opens the reader's own editions: in the browser's database, or where that cannot be had, for as long as the page
 * lives. What was deleted long ago is cleared away.
 */
export async function openShelf(events: DatabaseEvents): Promise<Shelf> {
  const opened = await openDatabase(events);
  if (!opened.ok) return new HeldShelf(opened.fault);
  const shelf = new StoredShelf(opened.value, createTabLink());
  // Nobody waits for it, and what fails is tried again the next time.
  void shelf.tidy().catch(() => undefined);
  return shelf;
}
