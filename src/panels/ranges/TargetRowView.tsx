import type { ReachQuery } from '../../core/reach/reach-query.ts';
import { isGained, type TargetRow } from '../../store/reach/target-rows.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee } from '../shared/portee.ts';
import type { TargetWords } from './target-words.ts';

interface Props {
  readonly row: TargetRow;
  readonly query: ReachQuery;
  readonly words: TargetWords;
}

/** A place: following it shows it, pointing at it draws the way there. */
export function TargetRowView({ row, query, words }: Props) {
  const { actions, formats } = usePortee();
  const { placeId, point, from, distance } = row;
  const way = distance > 0 ? { from, to: point, km: distance } : null;
  const pointing = {
    onPointerEnter: () => actions.pointAt(placeId, way),
    onPointerLeave: () => actions.pointAt(null, null),
    onFocus: () => actions.pointAt(placeId, way),
    onBlur: () => actions.pointAt(null, null),
  };
  return (
    <tr data-gained={isGained(row) || undefined}>
      <th scope="row">
        {placeId === null ? (
          <button type="button" {...pointing} onClick={() => actions.showPoint(point)}>
            {row.name}
          </button>
        ) : (
          <InternalLink
            href={linkTo.place(placeId)}
            {...pointing}
            onFollow={() => actions.selectPlace(placeId)}
          >
            {row.name}
          </InternalLink>
        )}
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
