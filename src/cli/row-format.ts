import type { Row } from './within-rows.ts';

export type Format = 'table' | 'csv' | 'json';

const columns = [
  ['name', 'name'],
  ['country', 'country'],
  ['distanceKm', 'distance_km'],
  ['verdict', 'verdict'],
  ['marginKm', 'margin_km'],
  ['isNew', 'new'],
  ['sharePercent', 'share_percent'],
  ['peopleEstimate', 'people_estimate'],
] as const;

/** The lines of a result. Columns that no row has are left out of tables and CSV. */
export function formatRows(rows: readonly Row[], format: Format): string[] {
  if (format === 'json') return [JSON.stringify(rows)];
  const used = columns.filter(([key], i) => i < 5 || rows.some((row) => row[key] !== undefined));
  const cells = rows.map((row) => used.map(([key]) => String(row[key] ?? '')));
  const head = used.map(([, title]) => title);
  const lines = [head, ...cells];
  if (format === 'csv') return lines.map((line) => line.map(csvCell).join(','));
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** RFC 4180; a cell that a spreadsheet would take for a formula is kept from being one. */
function csvCell(cell: string): string {
  const plain = /^[=+@\t\r]|^-(?![\d.])/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
