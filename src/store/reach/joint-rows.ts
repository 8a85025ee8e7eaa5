import { judgeFromPoints } from '../../core/reach/judge-from-points.ts';
import { farthestToldOf, type ReachAnswer } from '../../core/reach/reach-answer.ts';
import type { ReachQuery } from '../../core/reach/reach-query.ts';
import { type Kilometres, kilometres, type LngLat } from '../../core/units.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Answers } from '../answers.ts';
import { placesInSight, type TargetRow, targetRows } from './target-rows.ts';

/** A drawn range as a column of the table that answers for several: what was asked, and the answer when it is there. */
export interface JointColumn {
  readonly query: ReachQuery;
  readonly answer: ReachAnswer | null;
}

/** How a place lies to one of the ranges. */
export type JointCell =
  | {
      readonly type: 'judged';
      readonly distance: Kilometres;
      readonly verdict: TargetRow['verdict']['kind'];
      readonly from: LngLat;
    }
  /** The answer tells of nothing so far away. */
  | { readonly type: 'beyond'; readonly km: Kilometres }
  | { readonly type: 'awaited' };

/** A place, and a cell for each range. */
export interface JointRow {
  readonly target: TargetRow;
  readonly cells: readonly JointCell[];
}

/** The places that any of the ranges tells of: what is in the most of them first, then the nearest to an origin. */
export function jointRows(
  places: Answers['places'],
  columns: readonly JointColumn[],
  language: Language,
): readonly JointRow[] {
  const told = columns.map(
    ({ query, answer }) =>
      new Map(
        targetRows(places, answer ?? placesInSight(places, query), language).map((row) => [
          row.id,
          row,
        ]),
      ),
  );
  const targets = new Map(told.flatMap((rows) => [...rows]));
  return [...targets.values()]
    .map((target) => {
      const cells = columns.map((column, i) => cellOf(column, told[i]?.get(target.id), target));
      return { target, cells, held: holding(cells), nearest: nearestOf(cells) };
    })
    .sort((a, b) => b.held - a.held || a.nearest - b.nearest)
    .map(({ target, cells }) => ({ target, cells }));
}

/** The cell of the nearest origin; null where no distance is known. */
export function nearestCell(
  cells: readonly JointCell[],
): Extract<JointCell, { type: 'judged' }> | null {
  const judged = cells.filter((cell) => cell.type === 'judged');
  return judged.reduce<(typeof judged)[number] | null>(
    (nearest, cell) => (nearest === null || cell.distance < nearest.distance ? cell : nearest),
    null,
  );
}

function cellOf(
  { query, answer }: JointColumn,
  row: TargetRow | undefined,
  { id, point }: TargetRow,
): JointCell {
  if (row !== undefined) return judged(row);
  // What an answer leaves out as too far can be measured all the same where its origins are points.
  const points = query.from.flatMap((shape) => (shape.type === 'point' ? [shape.point] : []));
  if (points.length === query.from.length) {
    const [far] = judgeFromPoints(points, query.mode, query, [{ id, point }]);
    if (far !== undefined) return judged(far);
  }
  if (answer === null) return { type: 'awaited' };
  return { type: 'beyond', km: kilometres(farthestToldOf(query)) };
}

const judged = ({
  distance,
  verdict,
  from,
}: Pick<TargetRow, 'distance' | 'verdict' | 'from'>): JointCell => ({
  type: 'judged',
  distance,
  verdict: verdict.kind,
  from,
});

const holding = (cells: readonly JointCell[]): number =>
  cells.filter((cell) => cell.type === 'judged' && cell.verdict !== 'outside').length;

const nearestOf = (cells: readonly JointCell[]): number =>
  nearestCell(cells)?.distance ?? Number.POSITIVE_INFINITY;
