import { localised } from '../../store/localised.ts';
import { overlayClaims } from '../../store/reach/overlay-claims.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { ReachMark } from './ReachMark.tsx';

/** What the surfaces of the first drawn range mean. */
export function RangeMarks() {
  const { t, formats } = usePortee();
  const known = useSlice((scene) => scene.places);
  const language = useSlice((state) => state.language);
  const overlay = useSlice((state) => state.overlays[0]);
  const head = useSlice((scene) => scene.head);
  const span = overlay && overlayClaims({ head }, overlay)?.span;
  if (overlay === undefined || span === undefined) return null;
  const low = formats.km(span.lowKm);
  const high = formats.km(span.highKm);
  const gained = overlay.beyond.length > 0;
  const places = formats.list(
    overlay.beyond.flatMap((id) => {
      const place = known.get(id);
      return place === undefined ? [] : localised(place.label, language);
    }),
  );
  return (
    <>
      <ReachMark kind={gained ? 'gained' : 'core'}>
        {t(gained ? 'legend.gained' : 'legend.core', { low, high })}
      </ReachMark>
      {span.lowKm < span.highKm && (
        <ReachMark kind="edge">
          {t(gained ? 'legend.gainedEdge' : 'legend.edge', { low, high })}
        </ReachMark>
      )}
      {gained && <ReachMark kind="base">{t('legend.base', { high, places })}</ReachMark>}
    </>
  );
}
