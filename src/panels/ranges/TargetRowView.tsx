import type { ReachQuery } from '../../core/reach/reach-query.ts';
import { isGained, type TargetRow } from '../../store/reach/target-rows.ts';
import { usePortee } from '../shared/portee.ts';
import { TargetName } from './TargetName.tsx';
import type { TargetWords } from './target-words.ts';

interface Props {
  readonly row: TargetRow;
  readonly query: ReachQuery;
  readonly words: TargetWords;
}

/** A place, and how it lies to one range. */
export function TargetRowView({ row, query, words }: Props) {
  const { formats } = usePortee();
  return (
    <tr data-gained={isGained(row) || undefined}>
      <th scope="row">
        <TargetName row={row} way={row} />
      </th>
      <td>
        {words.country(row)} <span className="meta">{words.blocs(row)}</span>
      </td>
      <td>{formats.number(row.distance)}</td>
      <td>{formats.signed(query.highKm - row.distance)}</td>
      {query.beyond.length > 0 && <td>{words.before(row)}</td>}
    </tr>
  );
}
