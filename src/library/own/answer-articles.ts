import type { ArticleId, Mention, PlaceId } from '../../core/edition/model.ts';
import type { AnnotatedArticle, ArticlePage, PlaceBrief } from '../answers.ts';
import type { Question } from '../questions.ts';
import { briefly, summarise } from '../summarise.ts';
import { beginningWith, type Reading } from './database.ts';
import { ownArticleIn } from './load-state.ts';
import { checkedRow } from './row-schemas.ts';
import type { EditionRow } from './rows.ts';

export async function answerArticles(
  tx: Reading,
  { id: edition, articles: total }: EditionRow,
  { from, count }: Extract<Question, { ask: 'articles' }>,
): Promise<ArticlePage> {
  const index = tx.objectStore('summaries').index('date');
  // Keys are read to reach a later page: they are small, and a cursor's steps are slow.
  const key = from === 0 ? [edition] : (await index.getAllKeys(all(edition), from + 1))[from];
  if (key === undefined) return { total, articles: [] };
  const first = from === 0 ? null : await tx.objectStore('summaries').get(key as [string, string]);
  const start = first ? [edition, first.date, first.id] : [edition];
  const rows = await index.getAll(IDBKeyRange.bound(start, [edition, []]), count);
  return { total, articles: rows.map((row) => checkedRow('summaries', row).summary) };
}

const all = (edition: string): IDBKeyRange => beginningWith(edition);

export async function answerArticle(
  tx: Reading,
  edition: string,
  id: ArticleId,
): Promise<AnnotatedArticle | null> {
  const own = await ownArticleIn(tx, edition, id);
  if (own === null) return null;
  const { article, mentions, dates, imported, rejected, orphans, claims = [], notDates = [] } = own;
  const places = await placesNamed(tx, edition, mentions);
  return {
    ...{ article, summary: summarise(article, mentions), mentions, dates, places },
    own: { imported, rejected, orphans, claims, notDates },
  };
}

/** The places that some mentions name, each once, in the order of the first. */
export async function placesNamed(
  tx: Reading,
  edition: string,
  mentions: readonly Mention[],
): Promise<readonly PlaceBrief[]> {
  const ids = new Set(
    mentions.flatMap((mention) => (mention.kind === 'place' ? [mention.placeId] : [])),
  );
  return briefsOf(tx, edition, [...ids]);
}

/** What the map and the lists need of some places. */
export async function briefsOf(
  tx: Reading,
  edition: string,
  ids: readonly PlaceId[],
): Promise<readonly PlaceBrief[]> {
  const store = tx.objectStore('places');
  const rows = await Promise.all(ids.map((id) => store.get([edition, id])));
  return rows.flatMap((row) => (row === undefined ? [] : briefly(checkedRow('places', row).place)));
}
