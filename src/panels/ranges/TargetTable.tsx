import { useMemo } from 'react';
import { groupBy } from '../../core/group-by.ts';
import { localised } from '../../store/localised.ts';
import { overlaySpan, type Target, targetsOf } from '../../store/reach/targets.ts';
import type { Overlay } from '../../store/state.ts';
import { describeCountry } from '../place/describe-place.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

const groups = ['inside', 'edge', 'outside'] as const;

/** Which of the edition's places are inside, at the edge and outside, by geodesic distance. */
export function TargetTable({ overlay }: { readonly overlay: Overlay }) {
  const { t, formats } = usePortee();
  const edition = useSlice((state) => state.edition);
  const targets = useMemo(() => targetsOf(edition, overlay), [edition, overlay]);
  const span = overlaySpan(edition, overlay);
  if (span === null) return null;
  const byVerdict = groupBy(targets, (target) => target.verdict.kind);
  const [low, high] = [formats.km(span.lowKm), formats.km(span.highKm)];
  return (
    <table className="targets">
      <caption>{t('targets.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('targets.place')}</th>
          <th scope="col">{t('targets.country')}</th>
          <th scope="col">{t('targets.distance')}</th>
          <th scope="col">{t('targets.margin', { high })}</th>
        </tr>
      </thead>
      {groups.map((kind) => {
        const ofKind = byVerdict.get(kind) ?? [];
        if (ofKind.length === 0) return null;
        return (
          <tbody key={kind}>
            <tr className="targets__group">
              <th scope="rowgroup" colSpan={4}>
                {t(`targets.${kind}`)}{' '}
                <span className="meta">{t(`targets.${kind}Span`, { low, high })}</span>
              </th>
            </tr>
            {ofKind.map((target) => (
              <TargetRow key={target.place.id} target={target} highKm={span.highKm} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

interface RowProps {
  readonly target: Target;
  readonly highKm: number;
}

function TargetRow({ target: { place, distance }, highKm }: RowProps) {
  const { actions, formats } = usePortee();
  const language = useSlice((state) => state.language);
  return (
    <tr>
      <th scope="row">
        <InternalLink
          href={linkTo.place(place.id)}
          onFollow={() => actions.selectPlace(place.id)}
          onPointerEnter={() => actions.hoverPlace(place.id)}
          onPointerLeave={() => actions.hoverPlace(null)}
          onFocus={() => actions.hoverPlace(place.id)}
          onBlur={() => actions.hoverPlace(null)}
        >
          {localised(place.label, language)}
        </InternalLink>
      </th>
      <td>{describeCountry(place, language)}</td>
      <td>{formats.number(distance)}</td>
      <td>{formats.signed(highKm - distance)}</td>
    </tr>
  );
}
