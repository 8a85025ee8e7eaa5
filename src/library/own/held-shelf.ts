import type { Localised } from '../../core/localised.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import { type Result, succeed } from '../../core/result.ts';
import type { Library, LibraryFault } from '../library.ts';
import { editableLibrary } from '../memory/editable-library.ts';
import { wholeOf } from '../memory/whole-of.ts';
import type { DatabaseFault } from './database.ts';
import { now } from './identity.ts';
import type { Presence, Shelf, ShelfEntry } from './shelf.ts';

interface Held {
  readonly library: Library;
  changedAt: string;
  isDeleted: boolean;
}

/** Editions that are gone with the page: where the browser keeps nothing. */
export class HeldShelf implements Shelf {
  readonly fault: DatabaseFault;
  readonly #editions = new Map<string, Held>();
  readonly #listeners = new Set<() => void>();

  constructor(fault: DatabaseFault) {
    this.fault = fault;
  }

  changes(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async list(): Promise<readonly ShelfEntry[]> {
    return this.#entries(false);
  }

  async deleted(): Promise<readonly ShelfEntry[]> {
    return this.#entries(true);
  }

  #entries(areDeleted: boolean): readonly ShelfEntry[] {
    return [...this.#editions]
      .filter(([, { isDeleted }]) => isDeleted === areDeleted)
      .map(([id, { library, changedAt }]) => ({
        ...{ id, title: library.head.title, changedAt },
        articles: library.head.counts.articles,
        doubtful: library.head.counts.doubtful ?? 0,
      }))
      .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  }

  async open(id: string): Promise<Result<Library, LibraryFault> | null> {
    const held = this.#editions.get(id);
    return held === undefined || held.isDeleted ? null : succeed(held.library);
  }

  async create(title: Localised): Promise<string> {
    return this.#hold({
      title,
      articles: new Map(),
      places: new Map(),
      systems: new Map(),
      story: [],
    });
  }

  async duplicate(id: string, title: Localised): Promise<string> {
    const held = this.#editions.get(id);
    if (held === undefined) throw new Error(`There is no "${id}".`);
    return this.#hold({ ...(await wholeOf(held.library)), title });
  }

  async remove(id: string): Promise<void> {
    this.#mark(id, true);
  }

  async restore(id: string): Promise<void> {
    this.#mark(id, false);
  }

  async presenceOf(id: string): Promise<Presence> {
    const held = this.#editions.get(id);
    if (held === undefined) return 'gone';
    return held.isDeleted ? 'deleted' : 'kept';
  }

  async room(): Promise<number> {
    return 0;
  }

  async discard(id: string): Promise<void> {
    this.#editions.delete(id);
    this.#call();
  }

  #mark(id: string, isDeleted: boolean): void {
    const held = this.#editions.get(id);
    if (held !== undefined) held.isDeleted = isDeleted;
    this.#call();
  }

  #hold(state: EditionState): string {
    const id = `own-${this.#editions.size + 1}`;
    const library = editableLibrary(state, id);
    const held: Held = { library, changedAt: now(), isDeleted: false };
    library.changes(() => {
      held.changedAt = now();
      this.#call();
    });
    this.#editions.set(id, held);
    this.#call();
    return id;
  }

  #call(): void {
    for (const listener of this.#listeners) listener();
  }
}
