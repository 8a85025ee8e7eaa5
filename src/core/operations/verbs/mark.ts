import type { Mention, Place } from '../../edition/model.ts';
import { fail, succeed } from '../../result.ts';
import {
  type Applying,
  byPosition,
  maybeMarked,
  withMentions,
  withPlaces,
} from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** A new mention, by hand. */
export interface Mark {
  readonly verb: 'mark';
  /** With an id that its article has not used (`freeMentionId`). */
  readonly mention: Mention;
  /** Its place, where the edition does not have it yet. */
  readonly place: Place | null;
  /** What it overlaps gives way to it; else it is refused. */
  readonly replaces: boolean;
}

export function mark(state: EditionState, { mention, place, replaces }: Mark): Applying {
  const { articleId, start, end } = mention;
  const own = state.articles.get(articleId);
  if (own === undefined) return fail({ code: 'no such article', articleId });
  if (!maybeMarked(own.article, mention)) return fail({ code: 'not in the text', articleId });
  const known = place === null ? state : withPlaces(state, [place]);
  if (mention.kind === 'place' && !known.places.has(mention.placeId)) {
    return fail({ code: 'no such place', placeId: mention.placeId });
  }
  const isCovered = (other: Mention): boolean => replaces && other.start < end && other.end > start;
  const marked = withMentions(
    {
      ...own,
      mentions: own.mentions.filter((other) => !isCovered(other)),
      rejected: [...own.rejected, ...own.mentions.filter(isCovered)].sort(byPosition),
    },
    [{ ...mention, reviewed: true }],
  );
  if (!marked.ok) return marked;
  return succeed({ ...known, articles: new Map([...known.articles, [articleId, marked.value]]) });
}
