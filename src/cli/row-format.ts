import { csvHead, csvLine } from '../core/export/csv.ts';
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

/** What a table for the eye leaves out. */
const whereAndWhence = [
  ['lat', 'lat'],
  ['lon', 'lon'],
  ['source', 'source'],
] as const;

/** The lines of a result. Columns that no row has are left out of tables and CSV. */
export function formatRows(rows: readonly Row[], format: Format): string[] {
  if (format === 'json') return [JSON.stringify(rows)];
  const all = format === 'csv' ? [...columns, ...whereAndWhence] : columns;
  const used = all.filter(([key], i) => i < 5 || rows.some((row) => row[key] !== undefined));
  const head = used.map(([, title]) => title);
  if (format === 'csv') {
    return [csvHead(head), ...rows.map((row) => csvLine(used.map(([key]) => row[key])))];
  }
  const cells = rows.map((row) => used.map(([key]) => String(row[key] ?? '')));
  const lines = [head, ...cells];
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
