import type { Localised } from '../../core/localised.ts';
import type { Result } from '../../core/result.ts';
import type { Library, LibraryFault } from '../library.ts';
import { copyEdition, removeEdition } from './copy-edition.ts';
import type { Database } from './database.ts';
import { emptyEdition } from './edition-head.ts';
import { newId, now } from './identity.ts';
import { type OwnLibrary, openOwnLibrary } from './own-library.ts';
import { roomOf } from './room-of.ts';
import { checkedRow } from './row-schemas.ts';
import type { EditionRow } from './rows.ts';
import type { Presence, Shelf, ShelfEntry } from './shelf.ts';
import { type TabLink, theList } from './tab-link.ts';

/** A deleted edition can be taken back for a day. */
const keptDeleted = 24 * 3600 * 1000;

/** The reader's own editions, in the browser's database. */
export class StoredShelf implements Shelf {
  readonly fault = null;
  readonly #database: Database;
  readonly #tabs: TabLink;
  readonly #listeners = new Set<() => void>();
  readonly #open = new Map<string, OwnLibrary>();

  constructor(database: Database, tabs: TabLink) {
    this.#database = database;
    this.#tabs = tabs;
    tabs.listen(theList, () => this.#call());
  }

  changes(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async list(): Promise<readonly ShelfEntry[]> {
    return this.#entries(({ deletedAt }) => deletedAt === null);
  }

  async deleted(): Promise<readonly ShelfEntry[]> {
    return this.#entries(({ deletedAt }) => deletedAt !== null);
  }

  async #entries(isListed: (row: EditionRow) => boolean): Promise<readonly ShelfEntry[]> {
    const rows = await this.#database.getAll('editions');
    return rows
      .map((row) => checkedRow('editions', row))
      .filter((row) => row.isWhole && isListed(row))
      .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
      .map(({ id, title, articles, doubtful, changedAt }) => ({
        ...{ id, title, articles, doubtful, changedAt },
      }));
  }

  async open(id: string): Promise<Result<Library, LibraryFault> | null> {
    const row = await this.#database.get('editions', id);
    if (row === undefined || row.deletedAt !== null || !row.isWhole) return null;
    const open = this.#open.get(id);
    if (open !== undefined) return open.wake();
    const opened = await openOwnLibrary({ database: this.#database, tabs: this.#tabs, now }, id);
    if (opened.ok) {
      this.#open.set(id, opened.value);
      // What the list tells of it changes with it.
      opened.value.changes(() => this.#call());
    }
    return opened;
  }

  async create(title: Localised): Promise<string> {
    const id = newId();
    await this.#database.put('editions', emptyEdition(id, title, now()));
    askToKeep();
    this.#told();
    return id;
  }

  async duplicate(id: string, title: Localised): Promise<string> {
    const copy = newId();
    await copyEdition(this.#database, id, { id: copy, title, createdAt: now(), changedAt: now() });
    this.#told();
    return copy;
  }

  async remove(id: string): Promise<void> {
    await this.#patch(id, { deletedAt: now() });
  }

  async restore(id: string): Promise<void> {
    await this.#patch(id, { deletedAt: null });
  }

  async presenceOf(id: string): Promise<Presence> {
    const row = await this.#database.get('editions', id);
    if (row === undefined) return 'gone';
    return checkedRow('editions', row).deletedAt === null ? 'kept' : 'deleted';
  }

  async room(id: string): Promise<number> {
    return roomOf(this.#database, id);
  }

  async discard(id: string): Promise<void> {
    // Out of the list first: what is half gone is never shown.
    await this.remove(id);
    await removeEdition(this.#database, id);
    this.#told();
  }

  /** Clears away what was deleted long ago and copies that were never finished. */
  async tidy(): Promise<void> {
    for (const { id, deletedAt, isWhole, createdAt } of await this.#database.getAll('editions')) {
      const since = deletedAt ?? (isWhole ? null : createdAt);
      if (since === null || Date.now() - Date.parse(since) < keptDeleted) continue;
      await removeEdition(this.#database, id);
    }
  }

  async #patch(id: string, change: Partial<EditionRow>): Promise<void> {
    const tx = this.#database.transaction('editions', 'readwrite', { durability: 'strict' });
    const row = await tx.store.get(id);
    if (row !== undefined) await tx.store.put({ ...checkedRow('editions', row), ...change });
    await tx.done;
    this.#told();
  }

  #told(): void {
    this.#tabs.tell(theList);
    this.#call();
  }

  #call(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Browsers let go of what no reader asked them to keep when room is short. The answer may be no: then it stays as it was. */
function askToKeep(): void {
  void globalThis.navigator?.storage?.persist?.().catch(() => undefined);
}
