import { articleOfMention } from '../../core/edition/mention-id.ts';
import type { ArticleId, Mention, MentionId } from '../../core/edition/model.ts';
import { passageFinder } from '../../core/edition/passage-finder.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import type { ReviewItem, ReviewPage } from '../answers.ts';
import type { Question } from '../questions.ts';
import { quotePassage } from '../quote-passage.ts';
import { waitingOf } from '../review-order.ts';
import { summarise } from '../summarise.ts';
import { placesNamed } from './answer-articles.ts';
import { figuresOf, isUnread } from './article-figures.ts';
import { beginningWith, type Reading } from './database.ts';
import { ownArticleIn } from './load-state.ts';
import type { EditionRow } from './rows.ts';

type ReviewQuestion = Extract<Question, { ask: 'review' }>;

export async function answerReview(
  tx: Reading,
  row: EditionRow,
  question: ReviewQuestion,
): Promise<ReviewPage> {
  const articles = new Articles(tx, row.id);
  const page =
    question.articleId === null
      ? await ofEdition(tx, row, articles, question)
      : await ofArticle(articles, question.articleId, question);
  const items: ReviewItem[] = [];
  for (const id of page.ids) {
    const own = await articles.of(articleOfMention(id));
    const mention = own?.mentions.find((one) => one.id === id);
    if (own && mention) items.push(itemOf(own, mention));
  }
  const { total, doubtful, decided } = page;
  const quoted = items.flatMap(({ passage }) => passage.mentions);
  return { total, doubtful, decided, items, places: await placesNamed(tx, row.id, quoted) };
}

interface Page extends Pick<ReviewPage, 'total' | 'doubtful' | 'decided'> {
  readonly ids: readonly MentionId[];
}

async function ofArticle(
  articles: Articles,
  articleId: ArticleId,
  { all, from, count }: ReviewQuestion,
): Promise<Page> {
  const own = await articles.of(articleId);
  if (own === null) return { total: 0, doubtful: 0, decided: 0, ids: [] };
  const waiting = waitingOf([own.mentions], all);
  const { doubtful, decided } = figuresOf(own);
  const ids = waiting.slice(from, from + count).map(({ id }) => id);
  return { total: waiting.length, doubtful, decided, ids };
}

/** The doubtful by an index of theirs; then, article by article, what is sure enough and not decided. */
async function ofEdition(
  tx: Reading,
  { id: edition, doubtful, decided }: EditionRow,
  articles: Articles,
  { all, from, count }: ReviewQuestion,
): Promise<Page> {
  const keys = await tx.objectStore('waiting').getAllKeys(beginningWith(edition), from + count);
  const ids = keys.slice(from).map(([, , mention]) => mention as MentionId);
  if (!all) return { total: doubtful, doubtful, decided, ids };
  const summaries = await tx.objectStore('summaries').index('date').getAll(beginningWith(edition));
  let total = doubtful;
  for (const { id, unread } of summaries) {
    const isOnPage = unread > 0 && ids.length < count && total + unread > from;
    if (isOnPage) {
      const sure = waitingOf([(await articles.of(id))?.mentions.filter(isUnread) ?? []], true);
      const skipped = Math.max(0, from - total);
      ids.push(...sure.slice(skipped, skipped + count - ids.length).map((one) => one.id));
    }
    total += unread;
  }
  return { total, doubtful, decided, ids };
}

function itemOf(own: OwnArticle, mention: Mention): ReviewItem {
  const { article, mentions } = own;
  const span = passageFinder(article)(mention);
  return {
    mention,
    article: summarise(article, mentions),
    passage: quotePassage(own, span, [mention]),
  };
}

/** Reads each article of a page once. */
class Articles {
  readonly #tx: Reading;
  readonly #edition: string;
  readonly #read = new Map<ArticleId, OwnArticle | null>();

  constructor(tx: Reading, edition: string) {
    this.#tx = tx;
    this.#edition = edition;
  }

  async of(id: ArticleId | null): Promise<OwnArticle | null> {
    if (id === null) return null;
    const known = this.#read.get(id);
    if (known !== undefined) return known;
    const own = await ownArticleIn(this.#tx, this.#edition, id);
    this.#read.set(id, own);
    return own;
  }
}
