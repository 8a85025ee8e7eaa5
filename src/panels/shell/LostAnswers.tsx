import { useEffect } from 'react';
import { onRetry, retryLost } from '../../i18n/until-retried.ts';
import { lostQuestions } from '../../store/selectors/lost-questions.ts';
import { PartFault } from '../shared/PartBoundary.tsx';
import { usePortee, useSlice } from '../shared/portee.ts';

/** Says that something of what is shown did not come from the edition, and asks for it again. */
export function LostAnswers() {
  const { ask } = usePortee();
  const lost = useSlice(lostQuestions);
  useEffect(() => onRetry(() => lost.forEach(ask)), [lost, ask]);
  return lost.length === 0 ? null : <PartFault onRetry={retryLost} />;
}
