import { localised } from '../../store/localised.ts';
import { overlayClaims } from '../../store/reach/overlay-claims.ts';
import { indexOf } from '../../store/selectors/edition-index.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** What the surfaces of the first drawn range mean. */
export function RangeMarks() {
  const { t, formats } = usePortee();
  const edition = useSlice((state) => state.edition);
  const language = useSlice((state) => state.language);
  const overlay = useSlice((state) => state.overlays[0]);
  const { placeById } = indexOf(edition);
  const span = overlay && overlayClaims(edition, overlay)?.span;
  if (overlay === undefined || span === undefined) return null;
  const low = formats.km(span.lowKm);
  const high = formats.km(span.highKm);
  const gained = overlay.beyond.length > 0;
  const places = formats.list(
    overlay.beyond.flatMap((id) => {
      const place = placeById.get(id);
      return place === undefined ? [] : localised(place.label, language);
    }),
  );
  return (
    <>
      <Mark kind={gained ? 'gained' : 'core'}>
        {t(gained ? 'legend.gained' : 'legend.core', { low, high })}
      </Mark>
      {span.lowKm < span.highKm && (
        <Mark kind="edge">{t(gained ? 'legend.gainedEdge' : 'legend.edge', { low, high })}</Mark>
      )}
      {gained && <Mark kind="base">{t('legend.base', { high, places })}</Mark>}
    </>
  );
}

function Mark({ kind, children }: { readonly kind: string; readonly children: string }) {
  return (
    <li>
      <i className="legend__reach" data-kind={kind} aria-hidden="true" />
      {children}
    </li>
  );
}
