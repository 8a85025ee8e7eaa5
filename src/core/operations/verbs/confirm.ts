import type { MentionId } from '../../edition/model.ts';
import { type Applying, changeMentions } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** The mentions are right as they stand. */
export interface Confirm {
  readonly verb: 'confirm';
  readonly mentionIds: readonly MentionId[];
}

export function confirm(state: EditionState, { mentionIds }: Confirm): Applying {
  return changeMentions(state, mentionIds, (mention) =>
    mention.kind === 'unplaced'
      ? { to: 'refused', refusal: { code: 'nothing to confirm', mentionId: mention.id } }
      : { to: 'mention', mention: { ...mention, reviewed: true } },
  );
}
