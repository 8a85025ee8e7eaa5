import type { MentionId } from '../../edition/model.ts';
import type { Sense } from '../../geoparse/sense.ts';
import { type Applying, changeMentions } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** In which sense the mentions name their places. Those without a place stay to be decided. */
export interface SetSense {
  readonly verb: 'set sense';
  readonly mentionIds: readonly MentionId[];
  readonly sense: Sense;
}

export function setSense(state: EditionState, { mentionIds, sense }: SetSense): Applying {
  return changeMentions(state, mentionIds, (mention) => {
    switch (mention.kind) {
      case 'system':
        return { to: 'refused', refusal: { code: 'no place’s mention', mentionId: mention.id } };
      case 'unplaced':
        return { to: 'mention', mention: { ...mention, sense } };
      case 'place':
        return { to: 'mention', mention: { ...mention, sense, reviewed: true } };
    }
  });
}
