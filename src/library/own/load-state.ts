import type { ArticleId, Place, PlaceId } from '../../core/edition/model.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import type { Touched } from '../../core/operations/touched.ts';
import type { Reading } from './database.ts';
import { checkedRow } from './row-schemas.ts';
import type { EditionRow } from './rows.ts';

/** The part of an edition that operations touch. */
export async function stateIn(
  tx: Reading,
  row: EditionRow,
  touched: readonly Touched[],
): Promise<EditionState> {
  const articleIds = new Set(touched.flatMap(({ articles }) => articles));
  const placeIds = new Set(touched.flatMap(({ places }) => places));
  const [articles, places] = await Promise.all([
    Promise.all([...articleIds].map((id) => ownArticleIn(tx, row.id, id))),
    Promise.all([...placeIds].map((id) => placeIn(tx, row.id, id))),
  ]);
  return {
    title: row.title,
    articles: new Map(articles.flatMap((own) => (own === null ? [] : [[own.article.id, own]]))),
    places: new Map(places.flatMap((place) => (place === null ? [] : [[place.id, place]]))),
    systems: new Map(row.systems.map((system) => [system.id, system])),
    story: row.story ?? [],
    ...(row.events && { events: row.events }),
    ...(row.eventDecisions && { eventDecisions: row.eventDecisions }),
  };
}

/** An article with its mentions; null where the edition has no such article. */
export async function ownArticleIn(
  tx: Reading,
  edition: string,
  id: ArticleId,
): Promise<OwnArticle | null> {
  const [text, annotations] = await Promise.all([
    tx.objectStore('texts').get([edition, id]),
    tx.objectStore('annotations').get([edition, id]),
  ]);
  if (text === undefined || annotations === undefined) return null;
  const { article, imported } = checkedRow('texts', text);
  return { article, imported, ...annotated(checkedRow('annotations', annotations)) };
}

type Annotations = Omit<OwnArticle, 'article' | 'imported'>;

/** What a row of annotations holds of an article. */
export const annotated = ({
  mentions,
  dates,
  rejected,
  orphans,
  claims,
  notDates,
}: Annotations): Annotations => ({
  ...{ mentions, dates, rejected, orphans },
  ...(claims && { claims }),
  ...(notDates && { notDates }),
});

export async function placeIn(tx: Reading, edition: string, id: PlaceId): Promise<Place | null> {
  const row = await tx.objectStore('places').get([edition, id]);
  return row === undefined ? null : checkedRow('places', row).place;
}
