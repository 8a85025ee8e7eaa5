import type { ArticleId, PlaceId } from '../../core/edition/model.ts';
import { nameKey, type ReviewMention, reviewMentions } from '../../core/review/review-mention.ts';
import type { Names, Namesakes } from '../answers.ts';
import { briefsOf } from './answer-articles.ts';
import { compareSummaryRows, rowsOf } from './article-order.ts';
import type { Reading } from './database.ts';
import { ownArticleIn } from './load-state.ts';
import type { NameIndex } from './name-index.ts';
import type { NameReader } from './name-reader.ts';
import type { EditionRow } from './rows.ts';

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

/** Every name that was read, with the place that it stands for. */
export async function answerNames(
  tx: Reading,
  { id, articles }: EditionRow,
  names: NameReader,
): Promise<Names> {
  const rows = names.index.rows();
  const ids = new Set<PlaceId>(rows.flatMap(({ placeId }) => placeId ?? []));
  const places = await briefsOf(tx, id, [...ids]);
  return { rows, places, articles, unread: names.unread(articles) };
}

/** In the order of their dates. */
async function inOrder(
  tx: Reading,
  edition: string,
  ids: readonly ArticleId[],
): Promise<readonly ArticleId[]> {
  const rows = await rowsOf(tx, edition, ids);
  return rows.sort(compareSummaryRows).map(({ id }) => id);
}

/** Articles that are held at once. */
const batch = 100;

async function* namesOf(
  tx: Reading,
  edition: string,
  ids: readonly ArticleId[],
): AsyncGenerator<readonly [ArticleId, readonly ReviewMention[]]> {
  for (let from = 0; from < ids.length; from += batch) {
    const some = ids.slice(from, from + batch);
    const read = await Promise.all(some.map((id) => ownArticleIn(tx, edition, id)));
    for (const [at, id] of some.entries()) {
      const own = read[at] ?? null;
      yield [id, own === null ? [] : reviewMentions(own.article.text, own.mentions)];
    }
  }
}
