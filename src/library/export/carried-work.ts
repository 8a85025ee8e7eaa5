import type { LoadedEdition } from '../../core/edition/load-edition.ts';
import type { ReferringMention } from '../../core/edition/model.ts';
import type { Exported } from '../../core/export/exported.ts';
import { stateOf } from '../../core/operations/as-edition.ts';
import { loggedIn, withWork } from '../../core/operations/with-work.ts';
import { articlesIn, workOf } from './exported-work.ts';

/**
 * What is exported of an edition read from files, with what they hold of the work on it: what was proposed and decided, by
 * whom. Without such files it is left as it is. Places keep the ids of the files, beside those that the edition knew them by.
 */
export function withCarriedWork(
  exported: Exported,
  { edition, claims, work }: Pick<LoadedEdition, 'edition' | 'claims' | 'work'>,
): Exported {
  if (work === null) return exported;
  const unnamed = { ...work, placeIds: new Map() };
  const { articles } = withWork(stateOf(edition), { work: unnamed, claims });
  return {
    ...exported,
    articles: async function* () {
      for await (const item of exported.articles()) {
        const own = articles.get(item.article.id);
        if (own === undefined) continue;
        const proposed = new Map(own.mentions.map((mention) => [mention.id, mention]));
        const mentions = item.mentions.map((mention): ReferringMention => {
          const { proposal } = proposed.get(mention.id) ?? {};
          return proposal === undefined ? mention : { ...mention, proposal };
        });
        yield { ...item, mentions, work: workOf(own, own) };
      }
    },
    log: async function* () {
      for (const entry of loggedIn(work)) yield { entry, articleIds: articlesIn(entry.did) };
    },
    placeIds: work.placeIds,
  };
}
