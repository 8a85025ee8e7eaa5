import type { ArticleId, Place, SystemId } from '../../core/edition/model.ts';
import type { ColumnChoice } from '../../core/import/columns.ts';
import type { ProposeAgain } from '../../core/operations/verbs/propose-again.ts';
import type { Result } from '../../core/result.ts';
import type { RunAgain } from '../../core/review/run-again.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import type { Exporter } from '../../library/export/exporter.ts';
import type { AddingStore } from './adding-store.ts';
import type { Given } from './given.ts';
import type { ToAdd } from './to-add.ts';

/** How a file is read, where the reader said so. */
export interface ReadingChoice {
  readonly encoding?: string | null;
  readonly columns?: ColumnChoice | null;
  readonly mends?: boolean;
  /** A text that the edition has already is added once more. */
  readonly again?: boolean;
}

/** What a newer look at an article's text would change. */
export interface LookedAgain {
  readonly change: RunAgain;
  /** What makes the change; null where there is none. */
  readonly operation: ProposeAgain | null;
  /** The places that are proposed now. */
  readonly places: readonly Place[];
}

/** An article that a newer look would change. */
export interface ChangedArticle extends LookedAgain {
  readonly operation: ProposeAgain;
  readonly open: AnnotatedArticle;
}

/** What a newer look at an edition's articles would change, as far as it has come. */
export interface LookedThrough {
  readonly changed: readonly ChangedArticle[];
  /** Articles that were looked through, from the first that was asked for. */
  readonly looked: number;
  /** The next article in the order of their dates; null after the last. */
  readonly next: number | null;
}

export interface LookAgainFault {
  /** What could not be had, for a report. */
  readonly detail: string;
}

/** Adding, as the page works it: what is under way, and what can be asked. */
export interface AddingPort {
  readonly store: AddingStore;
  /** Loads what the first article needs. */
  readonly prepare: () => void;
  readonly add: (all: readonly ToAdd[]) => void;
  /** What was pasted or dropped. */
  readonly give: (given: Given) => Promise<void>;
  /** Reads files again, otherwise: what came of them before goes, and their lines. */
  readonly again: (keys: readonly number[], choice: ReadingChoice) => Promise<void>;
  /** Takes lines off the list; what came of them stays. */
  readonly dismiss: (keys: readonly number[]) => void;
  /** Ends what is under way; what is ready stays. */
  readonly stop: () => void;
  /** Takes something that was left out of an article back into it; tells whether it was kept. */
  readonly takeBack: (articleId: ArticleId, index: number) => Promise<boolean>;
  /** Looks through an article once more; what it would change is told, and nothing is changed. */
  readonly lookAgain: (articleId: ArticleId) => Promise<Result<LookedAgain, LookAgainFault>>;
  /**
   * The same for the edition's articles from the one so numbered, in the order of their dates: as many as change until
   * they are enough to read.
   *
   * @param onLooked hears how many were looked through
   */
  readonly lookThrough: (
    from: number,
    onLooked: (looked: number) => void,
    signal: AbortSignal,
  ) => Promise<Result<LookedThrough, LookAgainFault>>;
  /** Marks a system of the edition in the articles that name it; tells in how many. */
  readonly markSystem: (systemId: SystemId) => Promise<number>;
  /** Whether the browser keeps nothing, so that what is added is gone with the page. */
  readonly isHeld: () => boolean;
  /** Writes the edition that articles are added to as a file. */
  readonly exporter: Exporter;
  /** Whether the last that was added has the article: then it can be undone. */
  readonly isJustAdded: (articleId: ArticleId) => boolean;
  /** The line whose file an article came from, as long as it is at hand. */
  readonly fileOf: (articleId: ArticleId) => number | null;
  /** Takes back all that came since the page was last at rest. */
  readonly undo: () => Promise<void>;
}
