import type { Mention } from '../core/edition/model.ts';
import { isDoubtful } from '../core/edition/proposal.ts';

/**
 * The mentions that wait for somebody: the doubtful, the least certain first; then, where `all` are asked for,
 * what is sure enough and decided by nobody, article by article.
 */
export function waitingOf(
  articles: Iterable<readonly Mention[]>,
  all: boolean,
): readonly Mention[] {
  const doubtful: Mention[] = [];
  const sure: Mention[] = [];
  for (const mentions of articles) {
    doubtful.push(...mentions.filter(isDoubtful));
    const undecided = mentions.filter(
      (mention) => !mention.reviewed && mention.proposal !== undefined && !isDoubtful(mention),
    );
    if (all) sure.push(...undecided.sort(byDoubt));
  }
  return [...doubtful.sort(byDoubt), ...sure];
}

/** The least certain first; names that nothing is known of come before all. */
function byDoubt(a: Mention, b: Mention): number {
  const [left, right] = [a.proposal?.confidence ?? 1, b.proposal?.confidence ?? 1];
  return left - right || (a.id < b.id ? -1 : Number(a.id !== b.id));
}
