import { segmentFault } from '../edition/annotated-span.ts';
import { articleOfMention } from '../edition/mention-id.ts';
import type { Article, ArticleId, Mention, MentionId, Place } from '../edition/model.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Span } from '../text/offset.ts';
import type { EditionState } from './edition-state.ts';
import type { OwnArticle } from './own-article.ts';
import type { OperationRefusal } from './refusal.ts';

export type Applying = Result<EditionState, OperationRefusal>;

/** What becomes of a mention: another in its place, or none. */
export type Becomes =
  | { readonly to: 'mention' | 'rejected'; readonly mention: Mention }
  | { readonly to: 'refused'; readonly refusal: OperationRefusal };

/** The state with each of the mentions changed; those that were rejected can be taken up again. */
export function changeMentions(
  state: EditionState,
  mentionIds: readonly MentionId[],
  become: (mention: Mention, article: Article) => Becomes,
): Applying {
  const articles = new Map(state.articles);
  for (const [articleId, ids] of byArticle(mentionIds)) {
    const own = articles.get(articleId);
    if (own === undefined) return fail({ code: 'no such article', articleId });
    const changed = changeIn(own, ids, become);
    if (!changed.ok) return changed;
    articles.set(articleId, changed.value);
  }
  return succeed({ ...state, articles });
}

function changeIn(
  own: OwnArticle,
  ids: ReadonlySet<MentionId>,
  become: (mention: Mention, article: Article) => Becomes,
): Result<OwnArticle, OperationRefusal> {
  const mentions = own.mentions.filter(({ id }) => !ids.has(id));
  const rejected = own.rejected.filter(({ id }) => !ids.has(id));
  const taken: Mention[] = [];
  for (const id of ids) {
    const mention =
      own.mentions.find((one) => one.id === id) ?? own.rejected.find((one) => one.id === id);
    if (mention === undefined) return fail({ code: 'no such mention', mentionId: id });
    const became = become(mention, own.article);
    if (became.to === 'refused') return fail(became.refusal);
    if (became.to === 'rejected') rejected.push(became.mention);
    else taken.push(became.mention);
  }
  return withMentions({ ...own, mentions, rejected: rejected.sort(byPosition) }, taken);
}

/** The article with more mentions, or the refusal of the first that overlaps another. */
export function withMentions(
  own: OwnArticle,
  more: readonly Mention[],
): Result<OwnArticle, OperationRefusal> {
  const mentions = [...own.mentions, ...more].sort(byPosition);
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1];
    if (next === undefined || mention.end <= next.start) continue;
    const isNew = more.some(({ id }) => id === mention.id);
    return fail({ code: 'overlaps', mentionId: isNew ? next.id : mention.id });
  }
  return succeed({ ...own, mentions });
}

export const byPosition = (a: Mention, b: Mention): number =>
  a.start - b.start || (a.id < b.id ? -1 : 1);

function byArticle(mentionIds: readonly MentionId[]): Map<ArticleId, Set<MentionId>> {
  const articles = new Map<ArticleId, Set<MentionId>>();
  for (const id of mentionIds) {
    const articleId = articleOfMention(id) ?? ('' as ArticleId);
    const ids = articles.get(articleId) ?? new Set();
    articles.set(articleId, ids.add(id));
  }
  return articles;
}

/** Whether a mention may stand at a stretch: it is not empty and lies in one paragraph of article text. */
export function maybeMarked(article: Article, { start, end }: Span): boolean {
  return (
    start >= 0 &&
    start < end &&
    end <= article.text.length &&
    segmentFault(article, { start, end }) === null
  );
}

/** The state with a place; what it knows by that id already stays as it is. */
export function withPlaces(state: EditionState, places: readonly Place[]): EditionState {
  const fresh = places.filter(({ id }) => !state.places.has(id));
  if (fresh.length === 0) return state;
  return {
    ...state,
    places: new Map([...state.places, ...fresh.map((one) => [one.id, one] as const)]),
  };
}
