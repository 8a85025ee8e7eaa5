import type { Row } from '../columns.ts';
import { CsvReader, type CsvRecord, delimiterOf } from '../csv-rows.ts';
import type { Format } from '../format.ts';
import { importRows, type NumberedRow } from '../import-rows.ts';

/** A table with a header line, its fields parted by commas, semicolons, tabs or bars. */
export const csv: Format = {
  name: 'CSV',
  reads: 'text stream',
  import: (job) =>
    importRows(job, job.decoding, 'CSV', rowsOf(job.texts, job.options.limits.recordLength)),
};

async function* rowsOf(texts: AsyncIterable<string>, most: number): AsyncGenerator<NumberedRow> {
  let header: readonly string[] | null = null;
  let number = 0;
  for await (const record of recordsOf(texts, most)) {
    if (header === null) {
      if (record !== 'too long') header = named(record);
      continue;
    }
    if (record !== 'too long' && record.length === 1 && record[0] === '') continue;
    number++;
    yield {
      number,
      row: record === 'too long' ? { code: 'line too long', most } : rowOf(header, record),
    };
  }
}

async function* recordsOf(texts: AsyncIterable<string>, most: number): AsyncGenerator<CsvRecord> {
  let reader: CsvReader | null = null;
  for await (const text of texts) {
    reader ??= new CsvReader(delimiterOf(text), most);
    yield* reader.read(text);
  }
  if (reader !== null) yield* reader.end();
}

/** A column without a name, or with another's, is called by its number. */
function named(header: readonly string[]): string[] {
  const names: string[] = [];
  header.forEach((written, at) => {
    const name = written.replace(/^\ufeff/, '').trim();
    names.push(name === '' || names.includes(name) ? `${name} ${at + 1}`.trim() : name);
  });
  return names;
}

function rowOf(header: readonly string[], record: readonly string[]): Row {
  return new Map(header.map((name, at) => [name, record[at] ?? '']));
}
