import { passagesOfArticle } from '../../core/edition/article-passages.ts';
import type { Mention, PlaceMention } from '../../core/edition/model.ts';
import { isWithin, momentsOf } from '../../core/edition/moments.ts';
import type { PassagePage } from '../answers.ts';
import { isCounted } from '../counted.ts';
import { dateKey } from '../keys.ts';
import type { Question } from '../questions.ts';
import { quotePassage } from '../quote-passage.ts';
import { summarise } from '../summarise.ts';
import { PassagePageBuilder } from './passage-page.ts';
import { type ArticleRow, articleIn, type EditionTables, placeIn } from './tables.ts';

type PassagesQuestion = Extract<Question, { ask: 'passages' }>;

/** The passages of the articles that are asked for, found in the articles themselves. */
export async function passagesOfArticles(
  { articles }: EditionTables,
  question: PassagesQuestion,
): Promise<PassagePage> {
  const ids = [...new Set(question.filters.articleIds)];
  const rows = await Promise.all(ids.map((id) => articles.get(id)));
  const page = new PassagePageBuilder(question.from, question.count);
  const dated = rows
    .filter((row) => row !== null)
    .map((row) => ({ row, date: dateKey(articleIn(row).article, row.value.arrival) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const { row } of dated) page.add(quotedIn(row, question));
  return page.finish();
}

function quotedIn(row: ArticleRow, { placeIds, filters }: PassagesQuestion) {
  const { article, mentions, dates } = articleIn(row);
  const isPlace = (mention: Mention): mention is PlaceMention => mention.kind === 'place';
  const passages = passagesOfArticle(article, mentions.filter(isPlace)).flatMap(
    ({ span, mentions: own }) => {
      if (!isWithin(filters.window, momentsOf(article, dates, span))) return [];
      const marked = own.filter(
        (mention) =>
          placeIds.includes(mention.placeId) &&
          isCounted(filters, mention, placeIn(row, mention.placeId).kind),
      );
      const isWhole = placeIds.every((id) => marked.some(({ placeId }) => placeId === id));
      return isWhole ? [quotePassage({ article, mentions, dates }, span, marked)] : [];
    },
  );
  const summary = summarise(article, mentions);
  return { article: summary, passages, placeOf: (id: string) => placeIn(row, id) };
}
