import { NameGatherer } from '../../core/review/name-table.ts';
import { nameKey, type ReviewMention, reviewMentions } from '../../core/review/review-mention.ts';
import type { Names, Namesakes } from '../answers.ts';
import { briefly } from '../summarise.ts';
import type { Holdings } from './holdings.ts';

/** The places' names of all articles that fold to one. */
export function answerNamesakes(holdings: Holdings, name: string): Namesakes {
  const mentions = namesOfArticles(holdings).flatMap((names) =>
    names.filter((mention) => nameKey(mention.name) === name),
  );
  return { mentions };
}

/** Every name, with the place that it stands for. */
export function answerNames(holdings: Holdings): Names {
  const gatherer = new NameGatherer();
  for (const mentions of namesOfArticles(holdings)) gatherer.add(mentions);
  const rows = gatherer.rows();
  const ids = new Set(rows.flatMap(({ placeId }) => placeId ?? []));
  const places = [...ids].flatMap((id) => holdings.index.placeById.get(id) ?? []);
  return { rows, places: places.map(briefly), articles: holdings.summaries.size, unread: 0 };
}

function namesOfArticles({ index, summaries }: Holdings): readonly (readonly ReviewMention[])[] {
  return [...summaries.keys()].map((id) =>
    reviewMentions(index.articleById.get(id)?.text ?? '', index.mentionsByArticle.get(id) ?? []),
  );
}
