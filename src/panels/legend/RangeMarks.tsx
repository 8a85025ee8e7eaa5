import { rangeSpanOf } from '../../core/edition/range-span.ts';
import { localised } from '../../store/localised.ts';
import { indexOf } from '../../store/selectors/edition-index.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** What the surfaces of the first drawn range mean. */
export function RangeMarks() {
  const { t, formats } = usePortee();
  const edition = useSlice((state) => state.edition);
  const language = useSlice((state) => state.language);
  const overlay = useSlice((state) => state.overlays[0]);
  const { systemById, placeById } = indexOf(edition);
  const variant =
    overlay &&
    systemById.get(overlay.systemId)?.variants.find(({ id }) => id === overlay.variantId);
  const span = variant && rangeSpanOf(variant);
  if (overlay === undefined || !span) return null;
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
