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
  return new Map(fieldsIn(value, '', DEPTH));
}

/** How deep in its objects a record's fields are looked for. */
const DEPTH = 4;

/** The fields of an object and of those in it, by the way to each: "fields.body". Of lists, the words in one. */
function fieldsIn(record: object, way: string, depth: number): [string, string][] {
  return Object.entries(record).flatMap(([key, held]: [string, unknown]): [string, string][] => {
    const name = way + key;
    if (typeof held === 'string') return [[name, held]];
    if (typeof held === 'number' || typeof held === 'boolean') return [[name, String(held)]];
    if (Array.isArray(held)) {
      const isList = held.length > 0 && held.every((one) => typeof one === 'string');
      return isList ? [[name, held.join(', ')]] : [];
    }
    const isObject = typeof held === 'object' && held !== null;
    return isObject && depth > 1 ? fieldsIn(held, `${name}.`, depth - 1) : [];
  });
}
