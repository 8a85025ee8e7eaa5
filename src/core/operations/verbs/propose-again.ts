import type { ArticleId, Mention, MentionId, Place, System } from '../../edition/model.ts';
import { fail, succeed } from '../../result.ts';
import { type Applying, maybeMarked, withMentions, withPlaces } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** What a newer look at a text proposes (`runAgain`), in the stead of what was proposed before. */
export interface ProposeAgain {
  readonly verb: 'propose again';
  readonly articleId: ArticleId;
  /** Mentions that go, or come back otherwise among `mentions`. What somebody has decided stays. */
  readonly without: readonly MentionId[];
  readonly mentions: readonly Mention[];
  /** Every place that they name; those that the edition has stay as they are. */
  readonly places: readonly Place[];
  readonly systems: readonly System[];
}

export function proposeAgain(
  state: EditionState,
  { articleId, without, mentions, places, systems }: ProposeAgain,
): Applying {
  const own = state.articles.get(articleId);
  if (own === undefined) return fail({ code: 'no such article', articleId });
  if (!mentions.every((mention) => maybeMarked(own.article, mention))) {
    return fail({ code: 'not in the text', articleId });
  }
  const gone = new Set(without);
  const kept = own.mentions.filter(({ id, reviewed }) => reviewed || !gone.has(id));
  const marked = withMentions({ ...own, mentions: kept }, mentions);
  if (!marked.ok) return marked;
  const known = withPlaces(state, places);
  const more = systems.filter(({ id }) => !known.systems.has(id));
  return succeed({
    ...known,
    articles: new Map([...known.articles, [articleId, marked.value]]),
    systems:
      more.length === 0
        ? known.systems
        : new Map([...known.systems, ...more.map((one) => [one.id, one] as const)]),
  });
}
