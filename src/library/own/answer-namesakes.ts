import type { ArticleId, PlaceId } from '../../core/edition/model.ts';
import { NameGatherer } from '../../core/review/name-table.ts';
import { nameKey, type ReviewMention, reviewMentions } from '../../core/review/review-mention.ts';
import type { Names, Namesakes } from '../questions.ts';
import { briefsOf } from './answer-articles.ts';
import { beginningWith, type Reading } from './database.ts';
import { ownArticleIn } from './load-state.ts';
import { NameIndex } from './name-index.ts';

/** The places' names that fold to one, in the articles that bear it. */
export async function answerNamesakes(
  tx: Reading,
  edition: string,
  name: string,
  index: NameIndex,
): Promise<Namesakes> {
  const mentions: ReviewMention[] = [];
  const ids = await inOrder(tx, edition, index.articlesOf(name));
  for await (const [, names] of namesOf(tx, edition, ids)) {
    mentions.push(...names.filter((mention) => nameKey(mention.name) === name));
  }
  return { mentions };
}

/** Every name, with the place that it stands for. */
export async function answerNames(tx: Reading, edition: string): Promise<Names> {
  const gatherer = new NameGatherer();
  for await (const [, names] of namesOf(tx, edition, await everyArticle(tx, edition))) {
    gatherer.add(names);
  }
  const rows = gatherer.rows();
  const ids = new Set<PlaceId>(rows.flatMap(({ placeId }) => placeId ?? []));
  return { rows, places: await briefsOf(tx, edition, [...ids]) };
}

/** Reads which articles bear which names: the edition whole, once. */
export async function nameIndexIn(tx: Reading, edition: string): Promise<NameIndex> {
  const index = new NameIndex();
  await addNames(tx, edition, await everyArticle(tx, edition), index);
  return index;
}

/** Reads the names of some articles into an index. */
export async function addNames(
  tx: Reading,
  edition: string,
  ids: readonly ArticleId[],
  index: NameIndex,
): Promise<void> {
  for await (const [id, names] of namesOf(tx, edition, ids)) index.add(id, names);
}

/** In the order of their dates. */
async function everyArticle(tx: Reading, edition: string): Promise<readonly ArticleId[]> {
  const keys = await tx.objectStore('summaries').index('date').getAllKeys(beginningWith(edition));
  return keys.map(([, id]) => id as ArticleId);
}

/** Some articles, likewise. */
async function inOrder(
  tx: Reading,
  edition: string,
  ids: readonly ArticleId[],
): Promise<readonly ArticleId[]> {
  const store = tx.objectStore('summaries');
  const rows = await Promise.all(ids.map((id) => store.get([edition, id])));
  return rows
    .flatMap((row) => row ?? [])
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
    .map(({ id }) => id);
}

/** As the database orders its keys. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Articles that are held at once. */
const batch = 100;

async function* namesOf(
  tx: Reading,
  edition: string,
  ids: readonly ArticleId[],
): AsyncGenerator<readonly [ArticleId, readonly ReviewMention[]]> {
  for (let from = 0; from < ids.length; from += batch) {
    const some = ids.slice(from, from + batch);
    for (const own of await Promise.all(some.map((id) => ownArticleIn(tx, edition, id)))) {
      if (own === null) continue;
      yield [own.article.id, reviewMentions(own.article.text, own.mentions)];
    }
  }
}
