import { type Passage, passagesNaming } from '../../core/edition/passages.ts';
import { groupBy } from '../../core/group-by.ts';
import { isCounted } from '../counted.ts';
import type { PassageGroup, PassagePage, Question, QuotedPassage } from '../questions.ts';
import { placesNamed } from './articles.ts';
import type { Holdings } from './holdings.ts';

export function answerPassages(
  holdings: Holdings,
  { placeIds, filters, from, count }: Extract<Question, { ask: 'passages' }>,
): PassagePage {
  const { index, summaries } = holdings;
  const all =
    placeIds.length === 0
      ? []
      : passagesNaming(index, placeIds, (mention) => {
          const place = index.placeById.get(mention.placeId);
          return place !== undefined && isCounted(filters, mention, place.kind);
        });
  const page = all.slice(from, from + count);
  const groups = [...groupBy(page, ({ articleId }) => articleId)].flatMap(
    ([articleId, together]): PassageGroup[] => {
      const article = summaries.get(articleId);
      if (article === undefined) return [];
      return [{ article, passages: together.map((passage) => quote(holdings, passage)) }];
    },
  );
  return {
    total: all.length,
    articles: new Set(all.map(({ articleId }) => articleId)).size,
    groups,
    places: placesNamed(
      holdings,
      groups.flatMap(({ passages }) => passages.flatMap(({ mentions }) => mentions)),
    ),
  };
}

function quote({ index }: Holdings, { articleId, span, mentions }: Passage): QuotedPassage {
  const named = index.mentionsByArticle.get(articleId) ?? [];
  return {
    span,
    text: index.articleById.get(articleId)?.text.slice(span.start, span.end) ?? '',
    mentions: named.filter(({ start, end }) => start >= span.start && end <= span.end),
    marks: mentions.map(({ id }) => id),
  };
}
