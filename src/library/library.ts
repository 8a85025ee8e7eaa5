import type { EdtfDate } from '../core/dates/edtf.ts';
import type {
  Headline,
  LanguageTag,
  Localised,
  Place,
  System,
  SystemId,
} from '../core/edition/model.ts';
import type { LoggedOperation, Operation } from '../core/operations/operation.ts';
import type { OperationRefusal } from '../core/operations/refusal.ts';
import type { Result } from '../core/result.ts';
import type { Answer, AnswerTo } from './answers.ts';
import type { Question } from './questions.ts';

/** What is known of an edition before anything is asked. */
export interface EditionHead {
  /** Names the edition in links and among the reader's editions. */
  readonly key: string;
  readonly title: Localised;
  /** The languages of its articles, the most common first. */
  readonly languages: readonly LanguageTag[];
  readonly headline: Headline | null;
  readonly systems: readonly System[];
  /** How often the articles name each system; one named nowhere is missing. */
  readonly systemMentions: Readonly<Record<SystemId, number>>;
  /** The blocs, with their members and dates. */
  readonly blocs: readonly Place[];
  readonly counts: {
    readonly articles: number;
    readonly places: number;
    readonly mentions: number;
    readonly findings: number;
    /** Mentions that are not yet sure (`isDoubtful`); missing where none is. */
    readonly doubtful?: number;
    readonly events: number;
    /** Steps of the story; missing where there is none. */
    readonly steps?: number;
  };
  /** Its findings are worked out when they are asked for: until then none are counted. */
  readonly judges?: true;
  /** The latest date of an article; null where none has one. */
  readonly latest: EdtfDate | null;
}

/** Why a question found no answer: the files could not be had, or are damaged. */
export interface LibraryFault {
  readonly kind: 'unreachable' | 'damaged';
  /** What could not be read and why, for a report. */
  readonly detail: string;
}

/**
 * How an edition of one's own is changed. What is answered with success is kept whole, whatever happens to the
 * page; of what is answered with a fault, nothing is.
 */
export interface Editing {
  /** Does the operations one after the other, all or none. */
  readonly apply: (
    operations: readonly Operation[],
    by: Author,
  ) => Promise<Result<Applied, EditingFault>>;
  /** Takes back the last act, or does again what was taken back last; null where there is none. */
  readonly undo: () => Promise<Result<Applied | null, EditingFault>>;
  readonly redo: () => Promise<Result<Applied | null, EditingFault>>;
  /** Puts into the log what was done to the edition elsewhere: it is told, and cannot be taken back here. */
  readonly remember: (entries: readonly LoggedOperation[]) => Promise<Result<null, EditingFault>>;
}

export interface Author {
  /** A free name; empty where nobody gave one. */
  readonly who: string;
  /** What is undone together: batches of one import share it. A batch without one is an act of its own. */
  readonly act?: string;
}

/** What was done. */
export interface Applied {
  readonly entries: readonly LoggedOperation[];
}

export type EditingFault =
  | { readonly kind: 'refused'; readonly refusal: OperationRefusal }
  /** The browser keeps no more. */
  | { readonly kind: 'full' }
  /** The storage cannot be used, or failed. */
  | { readonly kind: 'storage'; readonly detail: string };

/** An edition, to be asked. */
export interface Library {
  /** It is another after a change. */
  readonly head: EditionHead;
  /** Answers that came with the head, by the question's text: what is shown first. */
  readonly known: ReadonlyMap<string, Answer>;
  /** Asked again after a fault, it tries again. */
  readonly ask: <Q extends Question>(question: Q) => Promise<Result<AnswerTo<Q>, LibraryFault>>;
  /** How it is changed; missing where it is published. */
  readonly editing?: Editing | undefined;
  /** Calls when answers given before may no longer hold; returns how to stop. */
  readonly changes: (listener: () => void) => () => void;
}
