import type {
  Article,
  ArticleId,
  Edition,
  Mention,
  MentionId,
  Place,
  PlaceId,
  System,
  SystemId,
} from '../../core/edition/model.ts';

/** The edition's things by their ids, built once for each edition. */
export interface EditionIndex {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly systems: ReadonlyMap<SystemId, System>;
  readonly mentions: ReadonlyMap<MentionId, Mention>;
}

const indexes = new WeakMap<Edition, EditionIndex>();

export function indexOf(edition: Edition): EditionIndex {
  const known = indexes.get(edition);
  if (known !== undefined) return known;
  const index: EditionIndex = {
    articles: byId(edition.articles),
    places: byId(edition.places),
    systems: byId(edition.systems),
    mentions: byId(edition.mentions),
  };
  indexes.set(edition, index);
  return index;
}

function byId<Id, Item extends { readonly id: Id }>(items: readonly Item[]): Map<Id, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
