import type { MentioningPassage } from '../../core/edition/article-passages.ts';
import type { Article, PlaceMention } from '../../core/edition/model.ts';
import { isWithin } from '../../core/edition/moments.ts';
import { groupBy } from '../../core/group-by.ts';
import type { PassageGroup, PassagePage, QuotedPassage } from '../answers.ts';
import { isCounted } from '../counted.ts';
import type { Question } from '../questions.ts';
import { quotePassage } from '../quote-passage.ts';
import { placesNamed } from './articles.ts';
import type { Holdings } from './holdings.ts';

interface Chosen {
  readonly article: Article;
  readonly passage: MentioningPassage;
  /** Those that it is chosen for. */
  readonly marked: readonly PlaceMention[];
}

export function answerPassages(
  holdings: Holdings,
  question: Extract<Question, { ask: 'passages' }>,
): PassagePage {
  const all = chosenPassages(holdings, question);
  const page = all.slice(question.from, question.from + question.count);
  const groups = [...groupBy(page, ({ article }) => article)].flatMap(
    ([{ id }, together]): PassageGroup[] => {
      const article = holdings.summaries.get(id);
      if (article === undefined) return [];
      return [{ article, passages: together.map((chosen) => quote(holdings, chosen)) }];
    },
  );
  return {
    total: all.length,
    articles: new Set(all.map(({ article }) => article)).size,
    groups,
    places: placesNamed(
      holdings,
      groups.flatMap(({ passages }) => passages.flatMap(({ mentions }) => mentions)),
    ),
  };
}

/** The passages whose counted mentions name every one of the places, by article in order of date. */
function chosenPassages(
  { index, summaries, passagesOf, momentsOf: whenOf }: Holdings,
  { placeIds, filters }: Extract<Question, { ask: 'passages' }>,
): Chosen[] {
  const [first] = placeIds;
  if (first === undefined) return [];
  const naming = new Set(
    (index.mentionsByPlace.get(first) ?? []).map(({ articleId }) => articleId),
  );
  return [...summaries.keys()].flatMap((id) => {
    const article = index.articleById.get(id);
    if (article === undefined || !naming.has(id)) return [];
    return passagesOf(article).flatMap((passage): Chosen[] => {
      const marked = passage.mentions.filter((mention) => {
        const place = index.placeById.get(mention.placeId);
        if (place === undefined || !placeIds.includes(place.id)) return false;
        return isCounted(filters, mention, place.kind) && isWithin(filters.window, whenOf(mention));
      });
      const named = new Set(marked.map(({ placeId }) => placeId));
      return placeIds.every((placeId) => named.has(placeId)) ? [{ article, passage, marked }] : [];
    });
  });
}

function quote({ index, datesOf }: Holdings, { article, passage, marked }: Chosen): QuotedPassage {
  const mentions = index.mentionsByArticle.get(article.id) ?? [];
  return quotePassage({ article, mentions, dates: datesOf(article.id) }, passage.span, marked);
}
