import { csvFormatRows, dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvReader, delimiterOf } from './csv-rows.ts';

function read(text: string, cuts: readonly number[] = [], delimiter = ','): unknown[] {
  const reader = new CsvReader(delimiter, 1000);
  const records: unknown[] = [];
  const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  for (let n = 1; n < at.length; n++) records.push(...reader.read(text.slice(at[n - 1], at[n])));
  return [...records, ...reader.end()];
}

const field = fc.string({
  unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é'),
  maxLength: 6,
});
const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

test('reads what d3-dsv writes, wherever the stream is cut', () => {
  fc.assert(
    fc.property(table, fc.array(fc.nat(), { maxLength: 4 }), (rows, cuts) => {
      expect(read(csvFormatRows(rows), cuts)).toEqual(rows);
    }),
  );
});

test('agrees with d3-dsv on any text whose quotes are well placed', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ',', '\n', '\r\n', 'b '), maxLength: 20 });
  fc.assert(
    fc.property(text, (written) => {
      expect(read(written)).toEqual(dsvFormat(',').parseRows(written));
    }),
  );
});

test('a record that is too long is passed over, the next one is not', () => {
  expect(read(`a,"${'x'.repeat(2000)}",b\nc,d`)).toEqual(['too long', ['c', 'd']]);
});

test.each([
  ['a,b;c,d\n', ','],
  ['a;b;c\n"x,y,z,w";2\n', ';'],
  ['a\tb\n', '\t'],
  ['a|b|c', '|'],
  ['"a;b;c",d', ','],
])('%j is parted by %j', (sample, delimiter) => {
  expect(delimiterOf(sample)).toBe(delimiter);
});
