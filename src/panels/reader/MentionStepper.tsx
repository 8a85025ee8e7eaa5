import { useEffect } from 'react';
import { usePortee } from '../shared/portee.ts';

/** Previous and next mention, by button and by Alt with the arrows. */
export function MentionStepper() {
  const { actions, t } = usePortee();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
      if (by === null) return;
      event.preventDefault();
      actions.stepMention(by);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [actions]);
  return (
    <p className="mention-stepper">
      <button
        type="button"
        className="text-button"
        aria-keyshortcuts="Alt+ArrowUp"
        onClick={() => actions.stepMention(-1)}
      >
        {t('mention.previous')}
      </button>
      <button
        type="button"
        className="text-button"
        aria-keyshortcuts="Alt+ArrowDown"
        onClick={() => actions.stepMention(1)}
      >
        {t('mention.next')}
      </button>
    </p>
  );
}
