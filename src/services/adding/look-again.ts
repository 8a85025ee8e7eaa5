import type { ArticleId } from '../../core/edition/model.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { operationOf, runAgain } from '../../core/review/run-again.ts';
import type { LookAgainFault, LookedAgain } from '../../store/adding/adding-port.ts';
import type { Proposer } from '../proposer.ts';
import type { AddTarget } from './run.ts';

/** Looks through an article once more; what it would change is told, and nothing is changed. */
export async function lookAgain(
  { library }: Pick<AddTarget, 'library'>,
  proposer: Pick<Proposer, 'propose'>,
  articleId: ArticleId,
): Promise<Result<LookedAgain, LookAgainFault>> {
  const asked = await library.ask({ ask: 'article', id: articleId });
  if (!asked.ok) return fail({ detail: asked.fault.detail });
  const { value: open } = asked;
  if (open?.own === undefined) return fail({ detail: articleId });
  const proposed = await proposer.propose(open.article);
  if (!proposed.ok) {
    const { fault } = proposed;
    return fail({ detail: 'detail' in fault ? fault.detail : fault.code });
  }
  const { mentions, places } = proposed.value;
  const { article, dates, own } = open;
  const before = { article, mentions: open.mentions, dates, ...own };
  const change = runAgain(before, mentions);
  return succeed({ change, operation: operationOf(before, change, proposed.value), places });
}
