import { localised } from '../../core/localised.ts';
import { overlayRange } from '../../store/reach/overlay-range.ts';
import type { Overlay } from '../../store/state.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { ReachMark } from './ReachMark.tsx';

/** What the surfaces of the drawn ranges mean; several are told apart by name, as on the map. */
export function RangeMarks() {
  const overlays = useSlice((scene) => scene.overlays);
  return overlays.map((overlay) => (
    <OverlayMarks key={overlay.key} overlay={overlay} named={overlays.length > 1} />
  ));
}

interface Props {
  readonly overlay: Overlay;
  readonly named: boolean;
}

function OverlayMarks({ overlay, named }: Props) {
  const { t, formats } = usePortee();
  const known = useSlice((scene) => scene.places);
  const head = useSlice((scene) => scene.head);
  const language = useSlice((scene) => scene.language);
  const range = overlayRange({ head }, overlay);
  if (range === null) return null;
  const { span, system } = range;
  const low = formats.km(span.lowKm);
  const high = formats.km(span.highKm);
  if (system === null) {
    return <ReachMark kind="own">{t('legend.own', { km: formats.km(span.highKm) })}</ReachMark>;
  }
  const gained = overlay.beyond.length > 0;
  const places = formats.list(
    overlay.beyond.flatMap((id) => {
      const place = known.get(id);
      return place === undefined ? [] : localised(place.label, language);
    }),
  );
  const slot = overlay.key;
  const name = named ? `${localised(system.label, language)} · ` : '';
  return (
    <>
      <ReachMark slot={slot} kind={gained ? 'gained' : 'core'}>
        {name + t(gained ? 'legend.gained' : 'legend.core', { low, high })}
      </ReachMark>
      {span.lowKm < span.highKm && (
        <ReachMark slot={slot} kind="edge">
          {name + t(gained ? 'legend.gainedEdge' : 'legend.edge', { low, high })}
        </ReachMark>
      )}
      {gained && (
        <ReachMark slot={slot} kind="base">
          {name + t('legend.base', { high, places })}
        </ReachMark>
      )}
    </>
  );
}
