import { byGain, isGained, type TargetRow } from '../../store/reach/target-rows.ts';

export type Column = 'importance' | 'name' | 'country' | 'distance' | 'margin' | 'before';

/** How names are compared in the reader's language, and the country's name in it. */
export interface Naming {
  readonly compare: (a: string, b: string) => number;
  readonly countryOf: (row: TargetRow) => string;
}

/** Rows by a column; they come by importance. The largest margin is the least distance; what is gained goes before. */
export function sortRows(
  rows: readonly TargetRow[],
  column: Column,
  { compare, countryOf }: Naming,
): readonly TargetRow[] {
  switch (column) {
    case 'importance':
      return rows;
    case 'name':
      return [...rows].sort((a, b) => compare(a.name, b.name));
    case 'country':
      return [...rows].sort((a, b) => compare(countryOf(a), countryOf(b)));
    case 'distance':
    case 'margin':
      return [...rows].sort((a, b) => a.distance - b.distance);
    case 'before':
      return [...rows].sort((a, b) => Number(isGained(b)) - Number(isGained(a)));
  }
}

/** The rows that stand first, read in one order: what is gained, then by distance. */
export const inReadingOrder = (rows: readonly TargetRow[], column: Column): readonly TargetRow[] =>
  column === 'importance' ? [...rows].sort(byGain) : rows;
