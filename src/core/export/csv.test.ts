import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile, csvHead, csvLine } from './csv.ts';

describe('csv', () => {
  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(csvHead(['lieu', 'pays'])).toBe('\ufefflieu,pays');
  });

  it('leaves cells empty where nothing is known, and writes numbers as they are', () => {
    expect(csvLine([null, undefined, -3.5, true, '', 0])).toBe(',,-3.5,true,,0');
  });

  it('quotes what would part a cell', () => {
    expect(csvLine(['a,b', 'say "a"', 'two\nlines', 'a;b'])).toBe(
      '"a,b","say ""a""","two\nlines","a;b"',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1+1', "'+1+1"],
    ["-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', `"'\t'=1"`],
    ['a;=1+1', `"a;'=1+1"`],
  ])('keeps %j from being a formula', (text, cell) => {
    expect(csvLine([text])).toBe(cell);
  });

  it('shows what no table can hold, as XML does', () => {
    expect(csvLine(['a\u0000b', '\u0000=1+1', '\u0007'])).toBe('a\ufffdb,\ufffd=1+1,\ufffd');
  });

  it.each(['-12.5', '+7', '53.9'])('leaves the number %s alone, though it is a text', (number) => {
    expect(csvLine([number])).toBe(number);
  });

  it('is read back as it was, by another reader', () => {
    // A text that holds nothing of a formula; the guard changes the others on purpose.
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[=+\-@＝＋－＠]|\p{Cc}/u.test(text));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const file = csvFile(rows);
        expect(csvParseRows(file.slice(1, -1))).toEqual(rows);
      }),
    );
  });

  it('has no cell that begins as a formula, whatever the text', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', ';', ',', '"', '\n', '\t', 'a', '1'),
    });
    fc.assert(
      fc.property(hostile, (text) => {
        for (const cell of csvLine([text]).split(/[;\n\t]|^"|^/)) {
          expect(cell).not.toMatch(/^[=@]|^[+-](?!\d+(?:\.\d+)?$)/);
        }
      }),
    );
  });
});
