import type { EdtfDate } from '../core/dates/edtf.ts';
import type {
  HeadlineFinding,
  LanguageTag,
  Localised,
  Place,
  System,
  SystemId,
} from '../core/edition/model.ts';
import type { Result } from '../core/result.ts';
import type { Answer, AnswerTo, Question } from './questions.ts';

/** What is known of an edition before anything is asked. */
export interface EditionHead {
  /** Names the edition in links and among the reader's editions. */
  readonly key: string;
  readonly title: Localised;
  /** The languages of its articles, the most common first. */
  readonly languages: readonly LanguageTag[];
  readonly finding: HeadlineFinding | null;
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
  };
  /** The latest date of an article; null where none has one. */
  readonly latest: EdtfDate | null;
}

/** Why a question found no answer: the files could not be had, or are damaged. */
export interface LibraryFault {
  readonly kind: 'unreachable' | 'damaged';
  /** What could not be read and why, for a report. */
  readonly detail: string;
}

/** An edition, to be asked. */
export interface Library {
  readonly head: EditionHead;
  /** Answers that came with the head, by the question's text: what is shown first. */
  readonly known: ReadonlyMap<string, Answer>;
  /** Asked again after a fault, it tries again. */
  readonly ask: <Q extends Question>(question: Q) => Promise<Result<AnswerTo<Q>, LibraryFault>>;
  /** Calls when answers given before may no longer hold; returns how to stop. */
  readonly changes: (listener: () => void) => () => void;
}
