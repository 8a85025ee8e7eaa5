import { useEffect, useRef, useState } from 'react';
import { kilometres } from '../../core/units.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import { isRadius } from '../../store/radius.ts';
import type { RadiusOverlay } from '../../store/state.ts';
import { useWords } from '../shared/use-words.ts';
import { OriginMenu } from './OriginMenu.tsx';
import { OverlayAnswer } from './OverlayAnswer.tsx';
import { OverlayEnd } from './OverlayEnd.tsx';

interface Props {
  readonly overlay: RadiusOverlay;
  /** Its figure is what will be changed next. */
  readonly isNew: boolean;
}

/** One radius, as a sentence whose parts are the controls, and who is inside. */
export function RadiusView({ overlay, isNew }: Props) {
  const { actions, t } = useWords(rangesWords);
  const [typed, setTyped] = useState(String(overlay.km));
  const km = Number(typed.replace(',', '.'));
  const faulty = !isRadius(km);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isNew) return;
    field.current?.focus();
    field.current?.select();
  }, [isNew]);
  return (
    <div className="overlay" data-own>
      <div className="overlay__sentence">
        <i className="overlay__colour" aria-hidden="true" />
        {`${t('radius.of')} `}
        <input
          ref={field}
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
        <OverlayEnd overlay={overlay} />
      </div>
      {faulty && <p role="alert">{t('radius.fault')}</p>}
      <OverlayAnswer overlay={overlay} system={null}>
        <p className="meta">{t('radius.own')}</p>
      </OverlayAnswer>
    </div>
  );
}
