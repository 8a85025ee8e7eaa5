import type { MentionId } from '../../edition/model.ts';
import type { Span } from '../../text/offset.ts';
import { type Applying, changeMentions, maybeMarked } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** Where a mention begins and ends. */
export interface SetExtent {
  readonly verb: 'set extent';
  readonly mentionId: MentionId;
  readonly extent: Span;
}

export function setExtent(state: EditionState, { mentionId, extent }: SetExtent): Applying {
  const { start, end } = extent;
  return changeMentions(state, [mentionId], (mention, article) => {
    if (!maybeMarked(article, extent)) {
      return { to: 'refused', refusal: { code: 'not in the text', articleId: article.id } };
    }
    const reviewed = mention.kind !== 'unplaced';
    return { to: 'mention', mention: { ...mention, start, end, reviewed } };
  });
}
