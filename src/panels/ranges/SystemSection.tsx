import type { System } from '../../core/edition/model.ts';
import { rangeSpanOf } from '../../core/edition/range-span.ts';
import { localised } from '../../core/localised.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import type { SystemOverlay } from '../../store/state.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { OverlayView } from './OverlayView.tsx';

interface Props {
  readonly system: System;
  readonly mentions: number;
}

export function SystemSection({ system, mentions }: Props) {
  const { actions, t } = useWords(rangesWords);
  const language = useSlice((state) => state.language);
  const overlays = useSlice((state) => state.overlays);
  const drawn = overlays.filter(
    (overlay): overlay is SystemOverlay =>
      overlay.type === 'system' && overlay.systemId === system.id,
  );
  const hasRange = system.variants.some((variant) => rangeSpanOf(variant) !== null);
  const headingId = `system-${system.id}`;
  return (
    <section className="system" aria-labelledby={headingId}>
      <header className="system__head">
        <h2 id={headingId}>{localised(system.label, language)}</h2>
        <p className="meta">
          {`${t(`system.${system.kind}`)}, ${t('places.mentions', { count: mentions })}`}
        </p>
        {hasRange ? (
          <button
            type="button"
            className="switch"
            aria-pressed={drawn.length > 0}
            aria-describedby={headingId}
            onClick={() => actions.toggleSystem(system.id)}
          >
            {t('range.onMap')}
          </button>
        ) : (
          <p className="meta">{t('range.unknown')}</p>
        )}
      </header>
      {system.note !== null && (
        <p className="system__note meta">{localised(system.note, language)}</p>
      )}
      {drawn.map((overlay) => (
        <OverlayView key={overlay.key} system={system} overlay={overlay} />
      ))}
      {drawn.length > 0 && (
        <button type="button" className="text-button" onClick={() => actions.addOverlay(system.id)}>
          {t('range.addOrigin')}
        </button>
      )}
    </section>
  );
}
