import type { ArticleId, Mention } from '../edition/model.ts';
import type { EditionState } from './edition-state.ts';
import type { OwnArticle } from './own-article.ts';
import type { ArticleBefore, PutBack } from './verbs/put-back.ts';

/** The operation that takes back what led from one state to the other. */
export function inverseOf(before: EditionState, after: EditionState): PutBack {
  return {
    verb: 'put back',
    title: before.title === after.title ? null : before.title,
    articles: changedIds(before.articles, after.articles).flatMap((id) =>
      articleBefore(id, before.articles.get(id), after.articles.get(id)),
    ),
    places: itemsBefore(before.places, after.places),
    systems: itemsBefore(before.systems, after.systems),
    ...(before.story !== after.story && { story: before.story }),
    ...(before.events !== after.events && { events: before.events ?? [] }),
    ...(before.eventDecisions !== after.eventDecisions && {
      eventDecisions: before.eventDecisions ?? [],
    }),
  };
}

function articleBefore(
  id: ArticleId,
  before: OwnArticle | undefined,
  after: OwnArticle | undefined,
): ArticleBefore {
  if (before === undefined) return { id, was: 'not there' };
  const isOtherwise =
    after?.article !== before.article ||
    after.orphans !== before.orphans ||
    after.dates !== before.dates ||
    after.claims !== before.claims;
  if (isOtherwise) {
    return { id, was: 'whole', own: before };
  }
  const mentions = missingIn(after.mentions, before.mentions);
  const rejected = missingIn(after.rejected, before.rejected);
  const since = [
    ...missingIn(before.mentions, after.mentions),
    ...missingIn(before.rejected, after.rejected),
  ];
  const ids = new Set([...mentions, ...rejected, ...since].map((mention) => mention.id));
  return { id, was: 'marked otherwise', without: [...ids], mentions, rejected };
}

/** Those of a list that do not stand in the other as they are. */
function missingIn(other: readonly Mention[], list: readonly Mention[]): readonly Mention[] {
  const there = new Set(other);
  return list.filter((mention) => !there.has(mention));
}

function itemsBefore<Id, Item>(
  before: ReadonlyMap<Id, Item>,
  after: ReadonlyMap<Id, Item>,
): (readonly [Id, Item | null])[] {
  return changedIds(before, after).map((id) => [id, before.get(id) ?? null]);
}

function changedIds<Id, Item>(a: ReadonlyMap<Id, Item>, b: ReadonlyMap<Id, Item>): Id[] {
  if (a === b) return [];
  return [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id));
}
