import { useEffect, useRef, useState } from 'react';
import { type Kilometres, kilometres } from '../../core/units.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import { isRadius } from '../../store/radius.ts';
import type { RadiusOverlay } from '../../store/state.ts';
import { useWords } from '../shared/use-words.ts';
import { OriginMenu } from './OriginMenu.tsx';
import { OverlayAnswer } from './OverlayAnswer.tsx';
import { OverlayEnd } from './OverlayEnd.tsx';
import { readKilometres, writeKilometres } from './read-kilometres.ts';

interface Props {
  readonly overlay: RadiusOverlay;
  /** Its figure is what will be changed next. */
  readonly isNew: boolean;
  /** Whether it has a table of its own, or stands in one with others. */
  readonly isAlone: boolean;
}

/** One radius, as a sentence whose parts are the controls, and who is inside. */
export function RadiusView({ overlay, isNew, isAlone }: Props) {
  const { t } = useWords(rangesWords);
  const field = useFigure(overlay);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isNew) return;
    input.current?.focus();
    input.current?.select();
  }, [isNew]);
  return (
    <div className="overlay" data-own>
      <div className="overlay__sentence">
        <i className="overlay__colour" aria-hidden="true" />
        {`${t('radius.of')} `}
        <input
          ref={input}
          className="overlay__km"
          inputMode="decimal"
          aria-label={t('radius.km')}
          aria-invalid={field.isFaulty}
          value={field.text}
          onChange={({ currentTarget }) => field.type(currentTarget.value)}
        />
        {` ${t('radius.around')} `}
        <span className="overlay__origin">
          <OriginMenu overlay={overlay} />
        </span>
        <OverlayEnd overlay={overlay} />
      </div>
      {field.isFaulty && <p role="alert">{t('radius.fault')}</p>}
      <OverlayAnswer overlay={overlay} system={null} hasTable={isAlone}>
        <p className="meta">{t('radius.own')}</p>
      </OverlayAnswer>
    </div>
  );
}

/** What is typed, as long as the radius is what it was typed for: a link or a step back may change it. */
function useFigure({ key, km }: RadiusOverlay) {
  const { actions, language } = useWords(rangesWords);
  const [typed, setTyped] = useState<{ text: string; km: Kilometres } | null>(null);
  const text = typed?.km === km ? typed.text : writeKilometres(km, language);
  return {
    text,
    isFaulty: !isRadius(readKilometres(text, language)),
    type: (next: string) => {
      const read = readKilometres(next, language);
      if (!isRadius(read)) return setTyped({ text: next, km });
      setTyped({ text: next, km: kilometres(read) });
      actions.setRadius(key, kilometres(read));
    },
  };
}
