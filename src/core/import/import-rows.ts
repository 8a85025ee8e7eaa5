import { type ColumnChoice, type ColumnPreview, previewColumns, type Row } from './columns.ts';
import type { Decoding } from './decode.ts';
import type { Job } from './format.ts';
import type { ImportEvent } from './import-event.ts';
import type { FormatName } from './imported-article.ts';
import type { Refusal } from './refusal.ts';
import { rowArticle } from './row-article.ts';
import { refusal } from './yields.ts';

/** A row of a table, counted from 1, or why there is none. */
export interface NumberedRow {
  readonly number: number;
  readonly row: Row | Refusal;
}

/** Rows that are looked at before the columns are known. */
const PREVIEWED = 20;

/**
 * The articles of a table, as its rows come. Which column holds the texts is chosen, or said by a column's
 * name; else nothing is imported and the columns are shown to choose from.
 */
export async function* importRows(
  job: Job,
  decoding: Decoding,
  format: FormatName,
  rows: AsyncIterable<NumberedRow>,
): AsyncGenerator<ImportEvent> {
  const { path } = job.source;
  const all = rows[Symbol.asyncIterator]();
  const first: NumberedRow[] = [];
  while (first.length < PREVIEWED) {
    const next = await all.next();
    if (next.done) break;
    first.push(next.value);
  }
  const sound = first.flatMap(({ row }) => (row instanceof Map ? [row as Row] : []));
  const header = [...new Set(sound.flatMap((row) => [...row.keys()]))];
  const preview = previewColumns(header, sound);
  const choice = job.options.columns ?? clearChoice(preview);
  if (choice === null && header.length > 0) {
    yield { type: 'columns', path, preview };
    return;
  }
  if (choice !== null && header.length > 0 && !header.includes(choice.text)) {
    yield refusal(path, { code: 'no text column', columns: header });
    return;
  }
  if (first.length === 0) yield refusal(path, { code: 'no text' });
  for (const row of first) yield await eventOfRow(row);
  for await (const row of { [Symbol.asyncIterator]: () => all }) yield await eventOfRow(row);

  async function eventOfRow({ number, row }: NumberedRow): Promise<ImportEvent> {
    if (!(row instanceof Map)) return refusal(path, row as Refusal, number);
    const known: ColumnChoice = choice ?? { text: '' };
    return rowArticle(job, decoding, format, known, row as Row, number);
  }
}

/** The columns of a table that says by a name which holds the texts. */
function clearChoice({ isClear, suggestion }: ColumnPreview): ColumnChoice | null {
  const { text } = suggestion;
  return isClear && text !== undefined ? { ...suggestion, text } : null;
}
