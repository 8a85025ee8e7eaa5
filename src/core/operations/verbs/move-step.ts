import { fail, succeed } from '../../result.ts';
import type { Applying } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** A step of the story, put at another place among the others, from 0; beyond the last it is the last. */
export interface MoveStep {
  readonly verb: 'move step';
  readonly stepId: string;
  readonly to: number;
}

export function moveStep(state: EditionState, { stepId, to }: MoveStep): Applying {
  const step = state.story.find(({ id }) => id === stepId);
  if (step === undefined) return fail({ code: 'no such step', stepId });
  const others = state.story.filter((one) => one !== step);
  return succeed({ ...state, story: others.toSpliced(Math.max(0, to), 0, step) });
}
