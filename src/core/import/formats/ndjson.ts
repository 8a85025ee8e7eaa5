import type { Row } from '../columns.ts';
import type { Format } from '../format.ts';
import { importRows, type NumberedRow } from '../import-rows.ts';
import { linesOf } from '../lines.ts';
import type { Refusal } from '../refusal.ts';

/** A JSON object a line, with a key that holds the text. */
export const ndjson: Format = {
  name: 'NDJSON',
  reads: 'text stream',
  import: (job) =>
    importRows(job, job.decoding, 'NDJSON', rowsOf(job.texts, job.options.limits.recordLength)),
};

async function* rowsOf(texts: AsyncIterable<string>, most: number): AsyncGenerator<NumberedRow> {
  let number = 0;
  for await (const line of linesOf(texts, most)) {
    number++;
    if (line === null) yield { number, row: { code: 'line too long', most } };
    else if (line.trim() !== '') yield { number, row: rowOf(line) };
  }
}

function rowOf(line: string): Row | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (thrown) {
    return { code: 'no record', detail: thrown instanceof Error ? thrown.message : 'not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { code: 'no record', detail: 'not an object' };
  }
  return new Map(
    Object.entries(value).flatMap(([key, held]): [string, string][] => {
      if (typeof held === 'string') return [[key, held]];
      if (typeof held === 'number' || typeof held === 'boolean') return [[key, String(held)]];
      return [];
    }),
  );
}
