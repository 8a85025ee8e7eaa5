import { useEffect, useState } from 'react';
import { linkWords } from '../../i18n/parts/link.ts';
import type { DatabaseFault } from '../../library/own/database.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

/** What of a link could not be understood or is not here: said, not swallowed. */
export function LinkFaults() {
  const { actions, t } = useWords(linkWords);
  const all = useSlice((state) => state.linkFaults);
  const edition = all.find(({ key }) => key === 'edition');
  const faults = all.filter((fault) => fault !== edition);
  const what = faults.map(({ key, value }) => `${key}=${value}`).join(', ');
  return (
    <div className="notice" role="alert">
      {edition !== undefined && <MissingEdition id={edition.value} />}
      {faults.length > 0 && <p>{t('link.faults', { count: faults.length, what })}</p>}
      <button type="button" className="text-button" onClick={() => actions.dismissLinkFaults()}>
        {t('notice.dismiss')}
      </button>
    </div>
  );
}

/** Why an edition of the reader's own is not shown: it is not in this browser, or what it keeps cannot be read now. */
function MissingEdition({ id }: { readonly id: string }) {
  const { t } = useWords(linkWords);
  const why = useWhyMissing();
  if (why === undefined) return null;
  return (
    <>
      <p>{t(`link.edition.${why}`, { id })}</p>
      {why !== 'elsewhere' && (
        <button type="button" className="text-button" onClick={() => openAgain(id)}>
          {t('link.edition.reload')}
        </button>
      )}
    </>
  );
}

/** The address no longer names what is not shown. */
function openAgain(edition: string): void {
  history.replaceState(null, '', `#${new URLSearchParams({ edition })}`);
  location.reload();
}

type Why = 'elsewhere' | 'not loaded' | DatabaseFault['kind'];

/** Undefined until it is known. */
function useWhyMissing(): Why | undefined {
  const { editions } = usePortee();
  const [why, setWhy] = useState<Why>();
  useEffect(() => {
    let isShown = true;
    editions.shelf().then(
      ({ fault }) => isShown && setWhy(fault?.kind ?? 'elsewhere'),
      () => isShown && setWhy('not loaded'),
    );
    return () => {
      isShown = false;
    };
  }, [editions]);
  return why;
}
