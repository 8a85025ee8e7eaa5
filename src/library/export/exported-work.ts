import type { ArticleId } from '../../core/edition/model.ts';
import type { ExportedWork, LoggedEntry } from '../../core/export/exported.ts';
import type { OperationNote } from '../../core/operations/operation.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import { touchedBy } from '../../core/operations/touched.ts';
import type { AnnotatedArticle, AnswerTo } from '../answers.ts';
import type { Question } from '../questions.ts';

type Answerer = <Q extends Question>(question: Q) => Promise<AnswerTo<Q>>;

/** How many entries of the log are asked for at once. */
const entriesAtOnce = 500;

/** Only an edition of one's own has a log with anything in it. */
export const isOwn = async (answer: Answerer): Promise<boolean> =>
  (await answer({ ask: 'log', from: 0, count: 0 })).total > 0;

/** What was done and not taken back, the first first; the log is told from its end. */
export async function* logEntries(answer: Answerer): AsyncGenerator<LoggedEntry> {
  const { total } = await answer({ ask: 'log', from: 0, count: 0 });
  for (let end = total; end > 0; end -= entriesAtOnce) {
    const from = Math.max(0, end - entriesAtOnce);
    const { entries } = await answer({ ask: 'log', from, count: end - from });
    for (const entry of entries.toReversed()) {
      if (!entry.isUndone) yield { entry, articleIds: articlesIn(entry.did) };
    }
  }
}

export function articlesIn(did: OperationNote): readonly ArticleId[] {
  if (did.verb === 'add articles') return did.articleIds;
  return did.verb === 'put back' ? [] : touchedBy(did).articles;
}

export const workOf = (
  {
    rejected,
    notDates = [],
    orphans,
    imported,
  }: Omit<OwnArticle, 'article' | 'mentions' | 'dates'>,
  { mentions }: Pick<AnnotatedArticle, 'mentions'>,
): ExportedWork => ({
  unplaced: mentions.filter(({ kind }) => kind === 'unplaced'),
  ...{ rejected, notDates, orphans, imported },
});
