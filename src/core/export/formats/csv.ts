import { csvHead, csvLine } from '../csv.ts';
import type { Exported } from '../exported.ts';
import type { WritersOf } from '../format-facts.ts';
import { wordsOf } from '../sentences.ts';
import { findingTable } from '../tables/findings.ts';
import { mentionTable } from '../tables/mentions.ts';
import { placeTable } from '../tables/places.ts';
import { reachTable } from '../tables/reach.ts';
import type { Table } from '../tables/table.ts';

/**
 * A table for spreadsheets, its columns named in the reader's language. What is not known is an empty cell; what is
 * missing altogether is told of in a last line.
 */
export const csv: WritersOf<'csv'> = {
  mentions: (exported) => write(exported, mentionTable),
  places: (exported) => write(exported, placeTable),
  reach: (exported) => write(exported, reachTable),
  findings: (exported) => write(exported, findingTable),
};

async function* write(exported: Exported, { columns, rows }: Table): AsyncGenerator<string> {
  const words = wordsOf(exported);
  yield `${csvHead(columns.map((column) => words.columns[column]))}\n`;
  for await (const row of rows(exported)) {
    yield `${csvLine(columns.map((column) => row[column]))}\n`;
  }
  for (const sentence of exported.missing) {
    yield `${csvLine([words.labelled(words.missing, sentence)])}\n`;
  }
}
