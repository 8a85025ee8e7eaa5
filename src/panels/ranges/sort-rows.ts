import { isReached } from '../../core/reach/verdict.ts';
import type { TargetRow } from '../../store/reach/target-rows.ts';

export type Column = 'importance' | 'name' | 'country' | 'distance' | 'margin' | 'before';

/** Whether it is in range from what is added, and was not before. */
export const isGained = (row: TargetRow): boolean => row.before !== null && isReached(row);

/** Rows by a column; they come by importance. The largest margin is the least distance; what is gained goes before. */
export function sortRows(
  rows: readonly TargetRow[],
  column: Column,
  compare: (a: string, b: string) => number,
): readonly TargetRow[] {
  switch (column) {
    case 'importance':
      return rows;
    case 'name':
      return [...rows].sort((a, b) => compare(a.name, b.name));
    case 'country':
      return [...rows].sort((a, b) => compare(a.country ?? '', b.country ?? ''));
    case 'distance':
    case 'margin':
      return [...rows].sort((a, b) => a.distance - b.distance);
    case 'before':
      return [...rows].sort((a, b) => Number(isGained(b)) - Number(isGained(a)));
  }
}
