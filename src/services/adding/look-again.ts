import type { ArticleId } from '../../core/edition/model.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { operationOf, runAgain } from '../../core/review/run-again.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import type {
  ChangedArticle,
  LookAgainFault,
  LookedAgain,
  LookedThrough,
} from '../../store/adding/adding-port.ts';
import type { Proposer } from '../proposer.ts';
import type { AddTarget } from './run.ts';

type Target = Pick<AddTarget, 'library'>;
type Looker = Pick<Proposer, 'propose'>;

/** Articles whose changes are held, and listed, at once. */
export const mostChanged = 200;

/** Looks through an article once more; what it would change is told, and nothing is changed. */
export async function lookAgain(
  target: Target,
  proposer: Looker,
  articleId: ArticleId,
): Promise<Result<LookedAgain, LookAgainFault>> {
  const looked = await lookAt(target, proposer, articleId);
  return looked.ok ? succeed(looked.value.looked) : looked;
}

/** The same for an edition's articles in the order of their dates, from the one numbered `from`. */
export async function lookThrough(
  target: Target,
  proposer: Looker,
  from: number,
  onLooked: (looked: number) => void,
  signal: AbortSignal,
): Promise<Result<LookedThrough, LookAgainFault>> {
  const changed: ChangedArticle[] = [];
  let at = from;
  for (;;) {
    const count = pageSizes.articles;
    const page = await target.library.ask({ ask: 'articles', window: null, from: at, count });
    if (!page.ok) return fail({ detail: page.fault.detail });
    for (const { id } of page.value.articles) {
      if (signal.aborted || changed.length === mostChanged) {
        return succeed({ changed, looked: at - from, next: at });
      }
      const one = await lookAt(target, proposer, id);
      if (!one.ok) return signal.aborted ? succeed({ changed, looked: at - from, next: at }) : one;
      const { open, looked } = one.value;
      const { operation } = looked;
      if (operation !== null) changed.push({ ...looked, operation, open });
      at++;
      onLooked(at - from);
    }
    if (page.value.articles.length < count) {
      return succeed({ changed, looked: at - from, next: null });
    }
  }
}

async function lookAt(
  { library }: Target,
  proposer: Looker,
  articleId: ArticleId,
): Promise<Result<{ open: AnnotatedArticle; looked: LookedAgain }, LookAgainFault>> {
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
  const operation = operationOf(before, change, proposed.value);
  return succeed({ open, looked: { change, operation, places } });
}
