import type { EventDecision } from '../../edition/event-decision.ts';
import type {
  ArticleId,
  MentionId,
  Place,
  PlaceId,
  System,
  SystemId,
} from '../../edition/model.ts';
import type { WrittenStep } from '../../edition/story.ts';
import type { WrittenEvent } from '../../edition/written-event.ts';
import type { Localised } from '../../localised.ts';
import { succeed } from '../../result.ts';
import { type Applying, byPosition } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';
import type { OwnArticle } from '../own-article.ts';

/** Things as they stood before: what `inverseOf` makes. What is null there was not there. */
export interface PutBack {
  readonly verb: 'put back';
  readonly title: Localised | null;
  readonly articles: readonly ArticleBefore[];
  readonly places: readonly (readonly [PlaceId, Place | null])[];
  readonly systems: readonly (readonly [SystemId, System | null])[];
  /** Missing where it was the same. */
  readonly story?: readonly WrittenStep[];
  readonly events?: readonly WrittenEvent[];
  readonly eventDecisions?: readonly EventDecision[];
}

/** An article as it stood: whole, not there, or by those of its mentions that were others. */
export type ArticleBefore =
  | { readonly id: ArticleId; readonly was: 'whole'; readonly own: OwnArticle }
  | { readonly id: ArticleId; readonly was: 'not there' }
  | {
      readonly id: ArticleId;
      readonly was: 'marked otherwise';
      /** Mentions that changed or were added since. */
      readonly without: readonly MentionId[];
      readonly mentions: OwnArticle['mentions'];
      readonly rejected: OwnArticle['rejected'];
    };

export function putBack(state: EditionState, before: PutBack): Applying {
  const articles = new Map(state.articles);
  for (const one of before.articles) {
    const own = articles.get(one.id);
    if (one.was === 'whole') articles.set(one.id, one.own);
    else if (one.was === 'not there') articles.delete(one.id);
    else if (own !== undefined) articles.set(one.id, remarked(own, one));
  }
  const events = before.events ?? state.events;
  const eventDecisions = before.eventDecisions ?? state.eventDecisions;
  return succeed({
    title: before.title ?? state.title,
    articles,
    places: patched(state.places, before.places),
    systems: patched(state.systems, before.systems),
    story: before.story ?? state.story,
    ...(events && { events }),
    ...(eventDecisions && { eventDecisions }),
  });
}

function remarked(
  own: OwnArticle,
  { without, mentions, rejected }: Extract<ArticleBefore, { was: 'marked otherwise' }>,
): OwnArticle {
  const gone = new Set(without);
  const kept = (list: OwnArticle['mentions']) => list.filter(({ id }) => !gone.has(id));
  return {
    ...own,
    mentions: [...kept(own.mentions), ...mentions].sort(byPosition),
    rejected: [...kept(own.rejected), ...rejected].sort(byPosition),
  };
}

function patched<Id, Item>(
  items: ReadonlyMap<Id, Item>,
  before: readonly (readonly [Id, Item | null])[],
): ReadonlyMap<Id, Item> {
  if (before.length === 0) return items;
  const all = new Map(items);
  for (const [id, item] of before) {
    if (item === null) all.delete(id);
    else all.set(id, item);
  }
  return all;
}
