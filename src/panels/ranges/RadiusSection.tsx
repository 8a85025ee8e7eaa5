import { rangesWords } from '../../i18n/parts/ranges.ts';
import type { RadiusOverlay } from '../../store/state.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { JointAnswer } from './JointAnswer.tsx';
import { RadiusView } from './RadiusView.tsx';
import { isToldTogether } from './use-joint-columns.ts';

interface Props {
  /** Whether the reader has just asked for a radius: its field is where they go on. */
  readonly isAsked: boolean;
  readonly onDraw: () => void;
}

/** Radii of the reader's own, around a place or a point: their figures, and nobody's claim. */
export function RadiusSection({ isAsked, onDraw }: Props) {
  const { t } = useWords(rangesWords);
  const overlays = useSlice((scene) => scene.overlays);
  const together = useSlice(isToldTogether);
  const radii = overlays.filter((overlay): overlay is RadiusOverlay => overlay.type === 'radius');
  return (
    <section className="system" aria-labelledby="radius-heading">
      <header className="system__head">
        <h2 id="radius-heading">{t('radius.heading')}</h2>
        <p className="meta">{t('radius.explained')}</p>
      </header>
      {radii.map((overlay) => (
        <RadiusView
          key={overlay.key}
          overlay={overlay}
          isAlone={!together}
          isNew={isAsked && overlay === radii.at(-1)}
        />
      ))}
      <button type="button" className="text-button" onClick={onDraw}>
        {t(radii.length === 0 ? 'radius.draw' : 'radius.another')}
      </button>
      {together && <JointAnswer radii={radii.length} />}
    </section>
  );
}
