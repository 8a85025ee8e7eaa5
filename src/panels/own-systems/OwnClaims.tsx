import './own-systems.css';
import { useState } from 'react';
import type { GivenClaim } from '../../core/operations/claim-form.ts';
import type { Editing, EditingFault } from '../../library/library.ts';
import { reviewerName } from '../review/reviewer-name.ts';
import { ClaimEntry } from './ClaimEntry.tsx';
import { useOwnSystemsWords } from './use-words-of-own-systems.ts';

/** The way to enter a range of one's own: a system, a variant or one more claim, each with its source. */
export function OwnClaims({ editing }: { readonly editing: Editing }) {
  const { t, openAdding } = useOwnSystemsWords();
  const [isOpen, setOpen] = useState(false);
  const [fault, setFault] = useState<EditingFault | null>(null);
  /** In how many articles what was entered is named, where that is known; null before anything was. */
  const [marked, setMarked] = useState<number | 'entered' | null>(null);
  const enter = async ({ operations, systemId }: GivenClaim): Promise<void> => {
    const kept = await editing.apply(operations, { who: reviewerName() });
    setFault(kept.ok ? null : kept.fault);
    if (!kept.ok) return;
    setOpen(false);
    setMarked('entered');
    // It is kept though what looks for it in the articles did not come.
    openAdding().then(
      async (port) => setMarked(await port.markSystem(systemId)),
      () => undefined,
    );
  };
  return (
    <section className="own-claims" aria-labelledby={isOpen ? 'own-claims' : undefined}>
      {isOpen ? (
        <>
          <h2 id="own-claims">{t('claim.heading')}</h2>
          <ClaimEntry onEnter={(given) => void enter(given)} onLeave={() => setOpen(false)} />
        </>
      ) : (
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          {t('claim.add')}
        </button>
      )}
      <p role="status">
        {marked !== null && t('claim.entered')}{' '}
        {typeof marked === 'number' && t('claim.marked', { count: marked })}
      </p>
      {fault !== null && (
        <p role="alert">{t('claim.not-kept', { why: t(`claim.not-kept.${fault.kind}`) })}</p>
      )}
    </section>
  );
}
