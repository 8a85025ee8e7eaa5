import type { DBSchema } from 'idb';
import type { EventDecision } from '../../core/edition/event-decision.ts';
import type { ArticleId, MentionId, Place, PlaceId, System } from '../../core/edition/model.ts';
import type { WrittenStep } from '../../core/edition/story.ts';
import type { WrittenEvent } from '../../core/edition/written-event.ts';
import type { Localised } from '../../core/localised.ts';
import type { LoggedOperation } from '../../core/operations/operation.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import type { PutBack } from '../../core/operations/verbs/put-back.ts';
import type { ArticleSummary } from '../answers.ts';

/** How many mentions by sense, in the order of `senses`. */
export type BySense = readonly number[];

/** An edition, with the figures that its head tells. */
export interface EditionRow {
  readonly id: string;
  readonly title: Localised;
  /** When, as `Date.toISOString` writes it. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** Since when it is deleted, and can be taken back; null where it is not. */
  readonly deletedAt: string | null;
  /** Whether all of it is there: one that is being copied is not. */
  readonly isWhole: boolean;
  readonly systems: readonly System[];
  /** Missing where no step was ever written. */
  readonly story?: readonly WrittenStep[];
  /** Missing where no editor wrote any. */
  readonly events?: readonly WrittenEvent[];
  /** Missing where nothing was decided. */
  readonly eventDecisions?: readonly EventDecision[];
  readonly articles: number;
  readonly places: number;
  readonly mentions: number;
  readonly doubtful: number;
  readonly decided: number;
  /** Mentions that lost their place; missing in an edition that was written before they were counted. */
  readonly orphans?: number;
  /** Places and their mentions under the default filters. */
  readonly counted: { readonly places: number; readonly mentions: number };
  readonly languages: readonly (readonly [string, number])[];
  readonly systemMentions: readonly (readonly [string, number])[];
  /** The number of the last entry of the log. */
  readonly lastEntry: number;
  /** Entries before this one can no longer be taken back. */
  readonly undoFrom: number;
}

interface OfArticle {
  readonly edition: string;
  readonly id: ArticleId;
}

export type TextRow = OfArticle & Pick<OwnArticle, 'article' | 'imported'>;
export type AnnotationRow = OfArticle &
  Pick<OwnArticle, 'mentions' | 'dates' | 'rejected' | 'orphans' | 'claims' | 'notDates'>;

export interface SummaryRow extends OfArticle {
  /** Orders as `compareDates` does. */
  readonly date: string;
  readonly summary: ArticleSummary;
  /** How many of its mentions are sure enough, and decided by nobody. */
  readonly unread: number;
}

/** The words of a text, folded, and what they are indexed by: each between spaces. */
export interface WordRow extends OfArticle {
  readonly words: string;
  readonly stems: string;
}

export interface PlaceRow {
  readonly edition: string;
  readonly id: PlaceId;
  readonly place: Place;
  readonly counts: BySense;
  /** How many of them are doubtful. */
  readonly doubts: BySense;
  /** Less for what is named more, under the default filters; missing where nothing names it. */
  readonly rank?: number;
  /** There where it is a bloc. */
  readonly bloc?: 1;
}

/** That an article names a place. */
export interface PostingRow {
  readonly edition: string;
  readonly place: PlaceId;
  readonly date: string;
  readonly id: ArticleId;
  /** In how many passages, by set of senses. */
  readonly passages: readonly number[];
}

/** A doubtful mention. */
export interface WaitingRow {
  readonly edition: string;
  readonly confidence: number;
  readonly mention: MentionId;
}

export interface LogRow {
  readonly edition: string;
  readonly number: number;
  readonly act: string;
  readonly logged: LoggedOperation;
  /** Takes it back, or does it again where it was taken back; null where that is no longer kept. */
  readonly back: PutBack | null;
  readonly undone?: 1;
}

export interface OwnDatabase extends DBSchema {
  editions: { key: string; value: EditionRow };
  texts: { key: [string, string]; value: TextRow };
  annotations: { key: [string, string]; value: AnnotationRow };
  summaries: {
    key: [string, string];
    value: SummaryRow;
    indexes: { date: [string, string, string] };
  };
  words: { key: [string, string]; value: WordRow };
  places: {
    key: [string, string];
    value: PlaceRow;
    indexes: { rank: [string, number, string]; bloc: [string, number] };
  };
  postings: { key: [string, string, string, string]; value: PostingRow };
  waiting: { key: [string, number, string]; value: WaitingRow };
  log: {
    key: [string, number];
    value: LogRow;
    indexes: { act: [string, string, number]; undone: [string, number, number] };
  };
}

/** Every store but that of the editions: their rows begin with the edition that they are of. */
export const partStores = [
  'texts',
  'annotations',
  'summaries',
  'words',
  'places',
  'postings',
  'waiting',
  'log',
] as const;

export const allStores = ['editions', ...partStores] as const;
