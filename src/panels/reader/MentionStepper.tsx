import { usePortee } from '../shared/portee.ts';
import { Stepper } from '../shared/Stepper.tsx';

const keys = { previous: 'Alt+ArrowUp', next: 'Alt+ArrowDown' };

/** Previous and next mention of the article by button; by key: `bindMentionKeys`. */
export function MentionStepper() {
  const { actions, t } = usePortee();
  return (
    <Stepper
      previous={t('mention.previous')}
      next={t('mention.next')}
      keys={keys}
      onStep={(by) => actions.stepMention(by)}
    />
  );
}
