import { Changes } from './clean.ts';
import { type ColumnChoice, type Row, rowMetadata } from './columns.ts';
import type { DraftLine } from './compose.ts';
import type { Decoding } from './decode.ts';
import { decodeEntities } from './entities.ts';
import type { Job } from './format.ts';
import type { ImportEvent } from './import-event.ts';
import type { FormatName } from './imported-article.ts';
import { blocksOf } from './markup/blocks.ts';
import { plainLines } from './plain-lines.ts';
import { eventOf, refusal } from './yields.ts';

/** Text with a paragraph's or a line's mark in it is HTML, as many a database has it. */
const isHtml = /<(?:\/p|br ?\/?|\/div|\/h[1-6])>/i;

/** The article of a table's row. */
export async function rowArticle(
  job: Job,
  decoding: Decoding,
  format: FormatName,
  choice: ColumnChoice,
  row: Row,
  part: number,
): Promise<ImportEvent> {
  const { source, options, readers } = job;
  const changes = new Changes();
  const text = row.get(choice.text) ?? '';
  let lines: DraftLine[];
  if (isHtml.test(text)) {
    const page = await readers.html(text);
    if (!page.ok) return refusal(source.path, page.fault, part);
    lines = blocksOf(page.value.root);
  } else {
    lines = await plainLines(decodeEntities(text, changes), options.knownWords, changes);
  }
  return eventOf({
    origin: { path: source.path, format, part },
    lines,
    metadata: rowMetadata(row, choice, text),
    decoding,
    changes,
    mends: options.mends,
  });
}
