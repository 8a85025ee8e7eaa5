import type { CsvCell } from '../csv.ts';
import type { Exported } from '../exported.ts';
import type { ColumnName } from '../words/words.ts';

/** A line of a table, by the names of its columns. */
export type Row = Partial<Readonly<Record<ColumnName, CsvCell>>>;

/** What a table shows, and where its lines come from. */
export interface Table {
  readonly columns: readonly ColumnName[];
  readonly rows: (exported: Exported) => AsyncGenerator<Row>;
}
