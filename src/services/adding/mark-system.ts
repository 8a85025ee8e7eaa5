import type { ArticleId, System } from '../../core/edition/model.ts';
import { outside } from '../../core/edition/propose.ts';
import { operationOf, runAgain } from '../../core/review/run-again.ts';
import type { Proposer } from '../proposer.ts';
import type { AddTarget } from './run.ts';

/** Articles that are looked through for one name. */
const mostArticles = 500;

/**
 * Marks a system in the articles that name it, over nothing that is marked already, as one act. Tells in how many
 * articles.
 */
export async function markSystem(
  { library, editing }: AddTarget,
  proposer: Pick<Proposer, 'propose'>,
  system: System,
): Promise<number> {
  const act = `name-${crypto.randomUUID()}`;
  let marked = 0;
  for (const id of await articlesNaming(library, system)) {
    const asked = await library.ask({ ask: 'article', id });
    const open = asked.ok ? asked.value : null;
    if (open?.own === undefined) continue;
    const proposed = await proposer.propose(open.article);
    if (!proposed.ok) continue;
    const { article, mentions, dates, own } = open;
    const before = { article, mentions, dates, ...own };
    const isUnmarked = outside(mentions);
    const added = runAgain(before, proposed.value.mentions).added.filter(
      (mention) =>
        mention.kind === 'system' && mention.systemId === system.id && isUnmarked(mention),
    );
    const operation = operationOf(before, { added, changed: [], gone: [] }, proposed.value);
    if (operation === null) continue;
    if ((await editing.apply([operation], { who: '', act })).ok) marked++;
  }
  return marked;
}

async function articlesNaming(
  { ask }: AddTarget['library'],
  { label, aliases, variants }: System,
): Promise<ReadonlySet<ArticleId>> {
  const labels = [label, ...variants.map((variant) => variant.label)];
  const names = new Set([...labels.flatMap((one) => Object.values(one)), ...aliases]);
  const ids = new Set<ArticleId>();
  for (const words of names) {
    const found = await ask({ ask: 'search', words, count: mostArticles });
    if (!found.ok) continue;
    const { excerpts, articles } = found.value;
    for (const { article } of excerpts) ids.add(article.id);
    for (const { id } of articles) ids.add(id);
  }
  return ids;
}
