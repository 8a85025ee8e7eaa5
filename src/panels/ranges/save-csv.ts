import { csvFormatRows } from 'd3-dsv';

/** Hands the reader a table as a file; nothing leaves the page but into their own downloads. */
export function saveCsv(name: string, rows: readonly (readonly string[])[]): void {
  // The mark at the start tells spreadsheets that this is UTF-8.
  const text = `\ufeff${csvFormatRows(rows.map((row) => [...row]))}\n`;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
