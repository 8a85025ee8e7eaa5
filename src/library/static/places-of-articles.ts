import { passagesOfArticle } from '../../core/edition/article-passages.ts';
import type { PlaceId, PlaceMention } from '../../core/edition/model.ts';
import { isWithin, momentsOf } from '../../core/edition/moments.ts';
import type { PlaceBrief, PlacePage } from '../answers.ts';
import { isCounted } from '../counted.ts';
import type { Filters, Question } from '../questions.ts';
import { byRank } from '../ranked-list.ts';
import { type ArticleRow, articleIn, type EditionTables, placeIn } from './tables.ts';

/** The places of chosen articles, counted again in these articles. */
export async function placesOfArticles(
  { articles }: EditionTables,
  { filters, from, count }: Extract<Question, { ask: 'places' }>,
): Promise<PlacePage> {
  const rows = await Promise.all([...new Set(filters.articleIds)].map((id) => articles.get(id)));
  const counted = new Map<PlaceId, { place: PlaceBrief; mentions: number }>();
  for (const row of rows) {
    if (row === null) continue;
    for (const mention of namedIn(row, filters)) {
      const known = counted.get(mention.placeId);
      const place = known?.place ?? placeIn(row, mention.placeId);
      if (!isCounted(filters, mention, place.kind)) continue;
      counted.set(place.id, { place, mentions: (known?.mentions ?? 0) + 1 });
    }
  }
  const places = [...counted.values()].sort(byRank);
  return {
    total: places.length,
    mentions: places.reduce((sum, { mentions }) => sum + mentions, 0),
    places: places.slice(from, from + count),
  };
}

/** The mentions of places in an article: of a window, those in passages that tell of it. */
function namedIn(row: ArticleRow, { window }: Filters): readonly PlaceMention[] {
  const { article, mentions, dates } = articleIn(row);
  const named = mentions.filter((mention) => mention.kind === 'place');
  if (window === null) return named;
  return passagesOfArticle(article, named).flatMap(({ span, mentions: inside }) =>
    isWithin(window, momentsOf(article, dates, span)) ? inside : [],
  );
}
