import type { ArticleId, PlaceId } from '../../core/edition/model.ts';
import { NameGatherer } from '../../core/review/name-table.ts';
import { nameKey, type ReviewMention, reviewMentions } from '../../core/review/review-mention.ts';
import type { Names, Namesakes } from '../questions.ts';
import { briefsOf } from './answer-articles.ts';
import { beginningWith, type Reading } from './database.ts';
import { ownArticleIn } from './load-state.ts';

/** The places' names of all articles that fold to one. */
export async function answerNamesakes(
  tx: Reading,
  edition: string,
  name: string,
): Promise<Namesakes> {
  const mentions: ReviewMention[] = [];
  for await (const names of namesOfArticles(tx, edition)) {
    mentions.push(...names.filter((mention) => nameKey(mention.name) === name));
  }
  return { mentions };
}

/** Every name, with the place that it stands for. */
export async function answerNames(tx: Reading, edition: string): Promise<Names> {
  const gatherer = new NameGatherer();
  for await (const names of namesOfArticles(tx, edition)) gatherer.add(names);
  const rows = gatherer.rows();
  const ids = new Set<PlaceId>(rows.flatMap(({ placeId }) => placeId ?? []));
  return { rows, places: await briefsOf(tx, edition, [...ids]) };
}

/** Articles that are held at once. */
const batch = 100;

/** The articles are read in turn, in the order of their dates. */
async function* namesOfArticles(
  tx: Reading,
  edition: string,
): AsyncGenerator<readonly ReviewMention[]> {
  const keys = await tx.objectStore('summaries').index('date').getAllKeys(beginningWith(edition));
  for (let from = 0; from < keys.length; from += batch) {
    const ids = keys.slice(from, from + batch).map(([, id]) => id as ArticleId);
    const articles = await Promise.all(ids.map((id) => ownArticleIn(tx, edition, id)));
    for (const own of articles) {
      if (own !== null) yield reviewMentions(own.article.text, own.mentions);
    }
  }
}
