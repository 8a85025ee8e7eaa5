import { type ReactNode, useEffect, useRef } from 'react';
import type { FindingVerdict } from '../../core/edition/claim-kind.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import { narrow } from '../shared/narrow.ts';
import { usePortee } from '../shared/portee.ts';
import { VerdictSign } from './VerdictSign.tsx';

interface Props {
  readonly words: FindingsViewWords;
  readonly title: ReactNode;
  readonly verdict: FindingVerdict | null;
  /** What stands in the place of the verdict's word: "Diffère, 636 km". */
  readonly verdictWords?: string;
  /** On a phone the panel takes the list's place: the way back to it, and where in it this is. */
  readonly back: string;
  readonly place: string | null;
  readonly next: (() => void) | null;
}

/** The head of what is opened below the map: what it is, the verdict, and how to close it. */
export function PanelHeader({
  words: { t },
  title,
  verdict,
  verdictWords,
  back,
  place,
  next,
}: Props) {
  const { actions } = usePortee();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where the list is gone, so is what had the focus.
    if (document.activeElement === document.body) return;
    if (narrow.matches) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="finding-head">
      <p className="finding-head__way">
        <button type="button" className="text-button" onClick={() => actions.closeFinding()}>
          {back}
        </button>
        <span className="meta">
          {place}{' '}
          {next !== null && (
            <button type="button" className="text-button" onClick={next}>
              {t('panel.next')}
            </button>
          )}
        </span>
      </p>
      <h2 id="finding-heading" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {verdict !== null && (
        <p className="finding-head__verdict" data-verdict={verdict}>
          <VerdictSign verdict={verdict} />
          {verdictWords ?? t(`verdict.${verdict}`)}
        </p>
      )}
      <button
        type="button"
        className="text-button finding-head__close"
        onClick={() => actions.closeFinding()}
      >
        {t('panel.close')}
      </button>
    </header>
  );
}
