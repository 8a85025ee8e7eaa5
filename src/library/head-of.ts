import type { EditionIndex } from '../core/edition/index-edition.ts';
import type { Edition } from '../core/edition/model.ts';
import type { EditionFinding } from './edition-finding.ts';
import type { EditionHead } from './library.ts';
import { EditionTally } from './tally.ts';

/** What is known of an edition that is held whole before anything is asked. */
export function headOf(
  edition: Edition,
  index: EditionIndex,
  { key, findings }: { readonly key: string; readonly findings: readonly EditionFinding[] },
): EditionHead {
  const { articles, places } = edition;
  const tally = new EditionTally();
  for (const article of articles) {
    tally.add(article, index.mentionsByArticle.get(article.id) ?? []);
  }
  const blocs = places.filter(({ geometry }) => geometry.type === 'members');
  return tally.head({ ...edition, key, findings }, places.length, blocs);
}
