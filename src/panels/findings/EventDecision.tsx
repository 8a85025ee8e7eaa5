import { useState } from 'react';
import type { EventDecision as Decided } from '../../core/edition/event-decision.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { EditionEvent } from '../../library/edition-event.ts';
import { usePortee } from '../shared/portee.ts';

interface Props {
  readonly words: FindingsViewWords;
  readonly event: EditionEvent;
  readonly isProposed: boolean;
}

/** In an edition of one's own: whether what was proposed is an event. It can be taken back as every change. */
export function EventDecision({ words: { t }, event, isProposed }: Props) {
  const { actions, editing } = usePortee();
  const [hasFailed, setFailed] = useState(false);
  if (editing === null) return null;
  const decide = async (decision: Decided['decision']) => {
    const kept = await editing.apply([{ verb: 'decide event', eventId: event.id, decision }], {
      who: '',
    });
    setFailed(!kept.ok);
    if (kept.ok && decision === 'set aside') actions.closeFinding();
  };
  return (
    <p className="event-decision">
      {isProposed && (
        <button type="button" className="text-button" onClick={() => void decide('accepted')}>
          {t('events.accept')}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => void decide('set aside')}>
        {t('events.set-aside')}
      </button>
      {hasFailed && <span role="alert">{t('decide.failed')}</span>}
    </p>
  );
}
