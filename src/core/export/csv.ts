/**
 * The project's one writer of CSV (RFC 4180, with line feeds). A table begins with a byte order mark, by which
 * spreadsheets know UTF-8; a text that a spreadsheet would take for a formula is kept from being one.
 */

export type CsvCell = string | number | boolean | null | undefined;

/** What a spreadsheet may take for the beginning of a formula, in full width too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Where a spreadsheet is set to part columns at semicolons or tabs, as in French, a formula may begin after one of
 * them, in the middle of a cell.
 */
const formulaWithin = /([;\t\r\n])(?=[=+\-@＝＋－＠])/g;

/** What ends a text for some readers, and what others drop, so that a formula behind it would begin the cell. */
const control = /(?![\t\r\n])\p{Cc}/gu;

const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;

/** The first line of a table: the names of its columns. */
export function csvHead(columns: readonly string[]): string {
  return `\ufeff${csvLine(columns)}`;
}

/** A line of a table, without its end. */
export function csvLine(cells: readonly CsvCell[]): string {
  return cells.map(cellOf).join(',');
}

/** A table as a whole file; its first row names the columns. */
export function csvFile([columns = [], ...rows]: readonly (readonly string[])[]): string {
  return `${[csvHead(columns), ...rows.map(csvLine)].join('\n')}\n`;
}

function cellOf(cell: CsvCell): string {
  const text = typeof cell === 'string' ? withoutFormulas(cell) : String(cell ?? '');
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function withoutFormulas(text: string): string {
  if (plainNumber.test(text)) return text;
  const guarded = text.replace(control, '\ufffd').replace(formulaWithin, "$1'");
  return formulaStart.test(guarded) ? `'${guarded}` : guarded;
}
