import { useEffect, useRef } from 'react';
import { shareWords } from '../../i18n/parts/share.ts';
import { layoutSizes } from '../../picture/formats.ts';
import { useWords } from '../shared/use-words.ts';
import { useFaultWords } from './fault-words.ts';
import type { PictureChoice, PictureState } from './use-picture.ts';

interface Props {
  readonly state: PictureState;
  readonly choice: PictureChoice;
}

/** The picture itself, as large as there is room for. */
export function PicturePreview({ state, choice }: Props) {
  const { t } = useWords(shareWords);
  const wordsFor = useFaultWords();
  const holder = useRef<HTMLDivElement>(null);
  const canvas = state.status === 'drawn' ? state.canvas : null;
  const title =
    state.status === 'drawn' ? state.order.content.title.map(({ text }) => text).join('') : '';
  useEffect(() => {
    if (canvas === null) return;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', title);
    holder.current?.replaceChildren(canvas);
  }, [canvas, title]);
  const { width, height } = layoutSizes[choice.format];
  return (
    <div className="share__picture" data-picture={state.status}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" />
      <div ref={holder} hidden={canvas === null} />
      {state.status === 'drawing' && (
        <p className="share__drawing" role="status">
          {t('share.drawing')}
        </p>
      )}
      {state.status === 'failed' && (
        <p className="share__drawing" role="alert">
          {wordsFor(state.fault)}
        </p>
      )}
    </div>
  );
}
