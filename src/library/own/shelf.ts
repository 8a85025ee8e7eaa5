import type { Localised } from '../../core/localised.ts';
import type { Result } from '../../core/result.ts';
import type { Library, LibraryFault } from '../library.ts';
import type { DatabaseFault } from './database.ts';

/** An edition in the list of the reader's own. */
export interface ShelfEntry {
  readonly id: string;
  readonly title: Localised;
  readonly articles: number;
  /** Mentions that are not yet sure. */
  readonly doubtful: number;
  /** When, as `Date.toISOString` writes it. */
  readonly changedAt: string;
}

/** What has become of an edition: a deleted one can still be restored. */
export type Presence = 'kept' | 'deleted' | 'gone';

/** The reader's own editions. What changes them rejects where the browser's storage fails. */
export interface Shelf {
  /** Why nothing outlives this page; null where the browser keeps it. */
  readonly fault: DatabaseFault | null;
  /** The last changed first. */
  list(): Promise<readonly ShelfEntry[]>;
  /** The same library as long as the page lives; null where there is no such edition. */
  open(id: string): Promise<Result<Library, LibraryFault> | null>;
  /** An empty one; its id. */
  create(title: Localised): Promise<string>;
  duplicate(id: string, title: Localised): Promise<string>;
  /** It can be restored for a day. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Deleted ones that can still be restored, which take as much room as before. */
  deleted(): Promise<readonly ShelfEntry[]>;
  presenceOf(id: string): Promise<Presence>;
  /** About how many bytes its articles take; 0 where the browser keeps none. */
  room(id: string): Promise<number>;
  /** It is gone, and its room is free. */
  discard(id: string): Promise<void>;
  /** Calls when the list may be another; returns how to stop. */
  changes(listener: () => void): () => void;
}
