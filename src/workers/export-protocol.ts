import * as v from 'valibot';
import type { Result } from '../core/result.ts';
import type { Answer } from '../library/answers.ts';
import type { ExportFault, ExportOrder, WrittenFile } from '../library/export/exporter.ts';
import type { EditionHead, LibraryFault } from '../library/library.ts';
import type { Question } from '../library/questions.ts';

/** One file from one worker: to stop, end it. */
export type ToExportWorker =
  | { readonly type: 'write'; readonly order: ExportOrder; readonly head: EditionHead }
  | { readonly type: 'answer'; readonly id: number; readonly result: Result<Answer, LibraryFault> };

export type FromExportWorker =
  /** What the worker must know of the edition. The library stays on the page, whichever it is. */
  | { readonly type: 'ask'; readonly id: number; readonly question: Question }
  | { readonly type: 'progress'; readonly read: number; readonly all: number }
  | ({ readonly type: 'written' } & WrittenFile)
  | { readonly type: 'fault'; readonly fault: ExportFault };

const message = v.variant('type', [
  v.looseObject({ type: v.literal('write'), order: v.record(v.string(), v.unknown()) }),
  v.looseObject({ type: v.literal('answer'), id: v.number() }),
]);

/** The message; null where it is none. Both ends are the program's own: only the kind is looked at. */
export const readMessage = (data: unknown): ToExportWorker | null =>
  v.is(message, data) ? (data as unknown as ToExportWorker) : null;
