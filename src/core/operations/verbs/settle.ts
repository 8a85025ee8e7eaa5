import { articleOfMention } from '../../edition/mention-id.ts';
import type { ArticleId, MentionId } from '../../edition/model.ts';
import { fail, succeed } from '../../result.ts';
import type { Span } from '../../text/offset.ts';
import { type Applying, maybeMarked, withMentions } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** Where a mention that lost its place stands now; null: nowhere. */
export interface Settle {
  readonly verb: 'settle';
  readonly mentionId: MentionId;
  readonly at: Span | null;
}

export function settle(state: EditionState, { mentionId, at }: Settle): Applying {
  const articleId = articleOfMention(mentionId) ?? ('' as ArticleId);
  const own = state.articles.get(articleId);
  if (own === undefined) return fail({ code: 'no such article', articleId });
  const orphan = own.orphans.find(({ mention }) => mention.id === mentionId);
  if (orphan === undefined) return fail({ code: 'no such mention', mentionId });
  if (at !== null && !maybeMarked(own.article, at))
    return fail({ code: 'not in the text', articleId });
  const rest = { ...own, orphans: own.orphans.filter((other) => other !== orphan) };
  const settled =
    at === null
      ? succeed(rest)
      : withMentions(rest, [{ ...orphan.mention, start: at.start, end: at.end }]);
  if (!settled.ok) return settled;
  return succeed({ ...state, articles: new Map([...state.articles, [articleId, settled.value]]) });
}
