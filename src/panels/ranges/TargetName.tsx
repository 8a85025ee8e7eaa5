import type { TargetRow } from '../../store/reach/target-rows.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee } from '../shared/portee.ts';

interface Props {
  readonly row: Pick<TargetRow, 'name' | 'placeId' | 'point'>;
  /** From the origin that decides; null where no way is known. */
  readonly way: Pick<TargetRow, 'from' | 'distance'> | null;
}

/** The name of a place in a table of distances: following it shows it, pointing at it draws the way there. */
export function TargetName({ row: { name, placeId, point }, way }: Props) {
  const { actions } = usePortee();
  const line =
    way !== null && way.distance > 0 ? { from: way.from, to: point, km: way.distance } : null;
  const pointing = {
    onPointerEnter: () => actions.pointAt(placeId, line),
    onPointerLeave: () => actions.pointAt(null, null),
    onFocus: () => actions.pointAt(placeId, line),
    onBlur: () => actions.pointAt(null, null),
  };
  if (placeId === null) {
    return (
      <button type="button" {...pointing} onClick={() => actions.showPoint(point)}>
        {name}
      </button>
    );
  }
  return (
    <InternalLink
      href={linkTo.place(placeId)}
      {...pointing}
      onFollow={() => actions.selectPlace(placeId)}
    >
      {name}
    </InternalLink>
  );
}
