import { lostQuestions } from '../../store/selectors/lost-questions.ts';
import { PartFault } from '../shared/PartBoundary.tsx';
import { usePortee, useSlice } from '../shared/portee.ts';

/** Says that something of what is shown did not come from the edition, and asks for it again. */
export function LostAnswers() {
  const { ask } = usePortee();
  const lost = useSlice(lostQuestions);
  if (lost.length === 0) return null;
  return <PartFault onRetry={() => lost.forEach(ask)} />;
}
