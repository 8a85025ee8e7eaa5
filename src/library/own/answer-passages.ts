import { passagesOfArticle } from '../../core/edition/article-passages.ts';
import type { PlaceMention } from '../../core/edition/model.ts';
import type { PassageGroup, PassagePage, QuotedPassage } from '../answers.ts';
import type { Question } from '../questions.ts';
import { quotePassage } from '../quote-passage.ts';
import { maskOf } from '../senses.ts';
import { summarise } from '../summarise.ts';
import { placesNamed } from './answer-articles.ts';
import { answerPlaceDetails } from './answer-places.ts';
import { beginningWith, type Reading } from './database.ts';
import { ownArticleIn } from './load-state.ts';
import type { PostingRow } from './rows.ts';

type PassagesQuestion = Extract<Question, { ask: 'passages' }>;

const none: PassagePage = { total: 0, articles: 0, groups: [], places: [] };

/** From the postings of one place alone how many passages there are; only those of the page are read. */
export async function answerPassages(
  tx: Reading,
  edition: string,
  question: PassagesQuestion,
): Promise<PassagePage> {
  const { placeIds, filters, from, count } = question;
  const [first, ...others] = placeIds;
  if (first === undefined) return none;
  const details = await answerPlaceDetails(tx, edition, placeIds);
  const areCounted = details.every(({ kind }) => filters.kinds.includes(kind));
  if (details.length < new Set(placeIds).size || !areCounted) return none;
  const postings = await tx.objectStore('postings').getAll(beginningWith(edition, first));
  const wanted = postings.filter(
    ({ id }) => filters.articleIds.length === 0 || filters.articleIds.includes(id),
  );
  const mask = maskOf(filters.senses);
  const groups: PassageGroup[] = [];
  let total = 0;
  let articles = 0;
  let left = count;
  for (const posting of wanted) {
    const isAlone = others.length === 0;
    const known = isAlone ? (posting.passages[mask] ?? 0) : null;
    const isOnPage = left > 0 && (known === null || total + known > from);
    const group =
      known === null || (known > 0 && isOnPage)
        ? await groupOf(tx, edition, posting, question)
        : null;
    const own = known ?? group?.passages.length ?? 0;
    if (own === 0) continue;
    articles++;
    if (group !== null && isOnPage) {
      const passages = group.passages.slice(Math.max(0, from - total)).slice(0, left);
      if (passages.length > 0) groups.push({ ...group, passages });
      left -= passages.length;
    }
    total += own;
  }
  const quoted = groups.flatMap(({ passages }) => passages.flatMap(({ mentions }) => mentions));
  return { total, articles, groups, places: await placesNamed(tx, edition, quoted) };
}

/** What an article says of the places. */
async function groupOf(
  tx: Reading,
  edition: string,
  { id }: PostingRow,
  { placeIds, filters }: PassagesQuestion,
): Promise<PassageGroup | null> {
  const own = await ownArticleIn(tx, edition, id);
  if (own === null) return null;
  const { article, mentions } = own;
  const named = mentions.filter((mention) => mention.kind === 'place');
  const isMarked = ({ placeId, sense }: PlaceMention): boolean =>
    placeIds.includes(placeId) && filters.senses.includes(sense);
  const passages = passagesOfArticle(article, named).flatMap((passage): QuotedPassage[] => {
    const marked = passage.mentions.filter(isMarked);
    const all = new Set(marked.map(({ placeId }) => placeId));
    if (!placeIds.every((placeId) => all.has(placeId))) return [];
    return [quotePassage(own, passage.span, marked)];
  });
  return { article: summarise(article, mentions), passages };
}
