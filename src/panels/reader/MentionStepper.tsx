import { usePortee } from '../shared/portee.ts';

/** Previous and next mention by button; by key: `bindMentionKeys`. */
export function MentionStepper() {
  const { actions, t } = usePortee();
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
