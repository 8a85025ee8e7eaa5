import { useState } from 'react';
import { kilometres } from '../../core/units.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import { isRadius } from '../../store/radius.ts';
import { ringOf } from '../../store/selectors/explained-ring.ts';
import type { RadiusOverlay } from '../../store/state.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { OriginMenu } from './OriginMenu.tsx';
import { OverlayAnswer } from './OverlayAnswer.tsx';

/** One radius, as a sentence whose parts are the controls, and who is inside. */
export function RadiusView({ overlay }: { readonly overlay: RadiusOverlay }) {
  const { actions, t } = useWords(rangesWords);
  const ring = useSlice((scene) => ringOf(scene, overlay) !== null);
  const [typed, setTyped] = useState(String(overlay.km));
  const km = Number(typed.replace(',', '.'));
  const faulty = !isRadius(km);
  return (
    <div className="overlay" data-own>
      <div className="overlay__sentence">
        <i className="overlay__colour" aria-hidden="true" />
        {`${t('radius.of')} `}
        <input
          className="overlay__km"
          inputMode="decimal"
          aria-label={t('radius.km')}
          aria-invalid={faulty}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const next = Number(currentTarget.value.replace(',', '.'));
            if (isRadius(next)) actions.setRadius(overlay.key, kilometres(next));
          }}
        />
        {` ${t('radius.around')} `}
        <span className="overlay__origin">
          <OriginMenu overlay={overlay} />
        </span>
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
      </div>
      {faulty && <p role="alert">{t('radius.fault')}</p>}
      <OverlayAnswer overlay={overlay} system={null}>
        <p className="meta">{t('radius.own')}</p>
      </OverlayAnswer>
    </div>
  );
}
