import type { MentionId } from '../../edition/model.ts';
import { type Applying, changeMentions } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** The words name no place, and no system: they are not proposed again. */
export interface Reject {
  readonly verb: 'reject';
  readonly mentionIds: readonly MentionId[];
}

export function reject(state: EditionState, { mentionIds }: Reject): Applying {
  return changeMentions(state, mentionIds, (mention) => ({
    to: 'rejected',
    mention: { ...mention, reviewed: true },
  }));
}
