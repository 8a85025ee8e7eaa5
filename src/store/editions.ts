import type { Localised } from '../core/localised.ts';
import type { EditionHead } from '../library/library.ts';
import type { Shelf } from '../library/own/shelf.ts';

/** The published edition and the reader's own: which is open, and how another is. */
export interface Editions {
  /** The reader's own, opened when they are first asked for. Rejects where their program cannot be loaded. */
  readonly shelf: () => Promise<Shelf>;
  /**
   * Puts an edition in the place of the open one (null: the published one), in the library alone: the state follows by
   * `actions.enterEdition`. Says whether there is such an edition.
   */
  readonly show: (id: string | null) => Promise<boolean>;
  /**
   * The edition that articles are added to: the open one, or where that is published the last changed of the reader's
   * own, or a new one with this title.
   */
  readonly forAdding: (title: Localised) => Promise<string>;
  /** A copy of the published edition to correct, made when it is first asked for: the published one stays as it is. */
  readonly correct: (title: Localised) => Promise<string>;
  /** What the published edition is called, and how many articles it holds. */
  readonly published: EditionHead;
}
