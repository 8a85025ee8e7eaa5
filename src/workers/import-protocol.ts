import * as v from 'valibot';
import { type ColumnChoice, columnRoles } from '../core/import/columns.ts';
import type { ImportEvent } from '../core/import/import-event.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { GeoparseFiles } from './geoparse-protocol.ts';

/** Articles that the worker sends ahead of those that the page has taken. */
export const mostAhead = 32;

export type ToImportWorker =
  | ImportQuestion
  /** An article was dealt with: another may come. So a table of any length is never held whole. */
  | { readonly type: 'taken' };

/** Asks for a file to be imported. To stop, end the worker: what it has sent stays good. */
export interface ImportQuestion {
  readonly type: 'import';
  readonly id: number;
  readonly path: string;
  readonly file: Blob;
  /** An encoding that the user chose; null to find it out. */
  readonly encoding: string | null;
  /** The columns of a table that the user chose. */
  readonly columns: ColumnChoice | null;
  /** Whether damaged text is mended. */
  readonly mends: boolean;
  /** What knows words and names; null to join only cut words that the text has elsewhere. */
  readonly words: GeoparseFiles | null;
}

export type FromImportWorker =
  | { readonly type: 'event'; readonly id: number; readonly event: ImportEvent }
  | { readonly type: 'done'; readonly id: number }
  /** A part of the program that the file needs did not come: it ends there, and can be asked for again. */
  | { readonly type: 'not-loaded'; readonly id: number; readonly detail: string }
  /** A message that was not understood: the program's fault, not the file's. */
  | { readonly type: 'fault'; readonly detail: string };

const roles = columnRoles.filter((role) => role !== 'text');

const question = v.variant('type', [
  v.strictObject({ type: v.literal('taken') }),
  v.strictObject({
    type: v.literal('import'),
    id: v.number(),
    path: v.string(),
    file: v.instance(Blob),
    encoding: v.nullable(v.string()),
    columns: v.nullable(
      v.strictObject({
        text: v.string(),
        ...Object.fromEntries(roles.map((role) => [role, v.exactOptional(v.string())])),
      }),
    ),
    mends: v.boolean(),
    words: v.nullable(v.strictObject({ gazetteer: v.string(), tagger: v.string() })),
  }),
]);

/** The message, or a sentence on why it is none. */
export function readQuestion(message: unknown): Result<ToImportWorker, string> {
  const checked = v.safeParse(question, message);
  if (checked.success) return succeed(checked.output as ToImportWorker);
  return fail(v.summarize(checked.issues));
}
