import type { JointRow } from '../../store/reach/joint-rows.ts';
import type { Naming } from './sort-rows.ts';

/** By which column: the place, its country, or the distance in the range that stands at this index. */
export type JointOrder = 'importance' | 'name' | 'country' | number;

/** Rows by a column; they come by importance. What is too far to be told of goes last. */
export function sortJointRows(
  rows: readonly JointRow[],
  order: JointOrder,
  { compare, countryOf }: Naming,
): readonly JointRow[] {
  if (order === 'importance') return rows;
  if (order === 'name') {
    return [...rows].sort((a, b) => compare(a.target.name, b.target.name));
  }
  if (order === 'country') {
    return [...rows].sort((a, b) => compare(countryOf(a.target), countryOf(b.target)));
  }
  return [...rows].sort((a, b) => distanceAt(a, order) - distanceAt(b, order));
}

/** Finite, so that two of them can be compared. */
function distanceAt({ cells }: JointRow, at: number): number {
  const cell = cells[at];
  return cell?.type === 'judged' ? cell.distance : Number.MAX_SAFE_INTEGER;
}
