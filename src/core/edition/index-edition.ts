import type {
  Article,
  ArticleId,
  Edition,
  Mention,
  MentionId,
  Place,
  PlaceId,
  PlaceMention,
  System,
  SystemId,
  SystemMention,
} from './model.ts';

/** An edition's parts by id. Every article, place and system has its list, empty where unmentioned. */
export interface EditionIndex {
  readonly articleById: ReadonlyMap<ArticleId, Article>;
  readonly placeById: ReadonlyMap<PlaceId, Place>;
  readonly systemById: ReadonlyMap<SystemId, System>;
  readonly mentionById: ReadonlyMap<MentionId, Mention>;
  /** Ordered by position. */
  readonly mentionsByArticle: ReadonlyMap<ArticleId, readonly Mention[]>;
  readonly mentionsByPlace: ReadonlyMap<PlaceId, readonly PlaceMention[]>;
  readonly mentionsBySystem: ReadonlyMap<SystemId, readonly SystemMention[]>;
}

/** Builds the maps once; they hold as long as the edition does. */
export function indexEdition({ articles, places, systems, mentions }: Edition): EditionIndex {
  const placeMentions = mentions.filter((mention) => mention.kind === 'place');
  const systemMentions = mentions.filter((mention) => mention.kind === 'system');
  return {
    articleById: byId(articles),
    placeById: byId(places),
    systemById: byId(systems),
    mentionById: byId(mentions),
    mentionsByArticle: listsBy(articles, mentions, ({ articleId }) => articleId),
    mentionsByPlace: listsBy(places, placeMentions, ({ placeId }) => placeId),
    mentionsBySystem: listsBy(systems, systemMentions, ({ systemId }) => systemId),
  };
}

function byId<Id, Item extends { readonly id: Id }>(items: readonly Item[]) {
  return new Map<Item['id'], Item>(items.map((item) => [item.id, item]));
}

function listsBy<Id, Item>(
  owners: readonly { readonly id: Id }[],
  items: readonly Item[],
  ownerOf: (item: Item) => Id,
): Map<Id, Item[]> {
  const lists = new Map<Id, Item[]>(owners.map(({ id }) => [id, []]));
  for (const item of items) lists.get(ownerOf(item))?.push(item);
  return lists;
}
