import { rangesWords } from '../../i18n/parts/ranges.ts';
import { ringOf } from '../../store/selectors/explained-ring.ts';
import type { Overlay } from '../../store/state.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

/** What can be done with a drawn range: have its ring explained, take it away. */
export function OverlayEnd({ overlay }: { readonly overlay: Overlay }) {
  const { actions, t } = useWords(rangesWords);
  const ring = useSlice((scene) => ringOf(scene, overlay) !== null);
  return (
    <>
      {ring && (
        <button
          type="button"
          className="text-button overlay__why"
          onClick={() => actions.explainRing(overlay.key)}
        >
          {t('range.why')}
        </button>
      )}
      <button
        type="button"
        className="text-button overlay__remove"
        onClick={() => actions.removeOverlay(overlay.key)}
      >
        {t('range.remove')}
      </button>
    </>
  );
}
