import { fail, succeed } from '../../result.ts';
import type { Applying } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

export interface RemoveStep {
  readonly verb: 'remove step';
  readonly stepId: string;
}

export function removeStep(state: EditionState, { stepId }: RemoveStep): Applying {
  const story = state.story.filter(({ id }) => id !== stepId);
  if (story.length === state.story.length) return fail({ code: 'no such step', stepId });
  return succeed({ ...state, story });
}
