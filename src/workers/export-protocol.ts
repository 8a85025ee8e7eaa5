import * as v from 'valibot';
import type { About, Content } from '../core/export/exported.ts';
import type { ExportFormatName } from '../core/export/formats.ts';
import type { PlainReach } from '../core/export/plain-reach.ts';
import type { Selection } from '../core/export/selection.ts';
import type { Result } from '../core/result.ts';
import type { EditionHead, LibraryFault } from '../library/library.ts';
import type { Answer, Question } from '../library/questions.ts';

/** What is to be written. */
export interface ExportOrder {
  readonly format: ExportFormatName;
  readonly content: Content;
  readonly selection: Selection;
  readonly about: Omit<About, 'title'>;
  readonly reaches: readonly PlainReach[];
  readonly missing: readonly string[];
}

/** One file from one worker: to stop, end it. */
export type ToExportWorker =
  | { readonly type: 'write'; readonly order: ExportOrder; readonly head: EditionHead }
  | { readonly type: 'answer'; readonly id: number; readonly result: Result<Answer, LibraryFault> };

export type FromExportWorker =
  /** What the worker must know of the edition. The library stays on the page, whichever it is. */
  | { readonly type: 'ask'; readonly id: number; readonly question: Question }
  | { readonly type: 'progress'; readonly read: number; readonly all: number }
  | { readonly type: 'written'; readonly file: Blob; readonly missing: readonly string[] }
  | { readonly type: 'fault'; readonly fault: ExportFault };

export interface ExportFault {
  /** The edition could not be read; or the file not be kept, as on a full disk. */
  readonly kind: 'unread' | 'unwritten' | 'stopped';
  readonly detail: string;
}

const message = v.variant('type', [
  v.looseObject({ type: v.literal('write'), order: v.record(v.string(), v.unknown()) }),
  v.looseObject({ type: v.literal('answer'), id: v.number() }),
]);

/** The message; null where it is none. Both ends are the program's own: only the kind is looked at. */
export const readMessage = (data: unknown): ToExportWorker | null =>
  v.is(message, data) ? (data as unknown as ToExportWorker) : null;
