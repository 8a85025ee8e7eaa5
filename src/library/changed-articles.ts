import type { ArticleId } from '../core/edition/model.ts';
import type { OperationNote } from '../core/operations/operation.ts';
import { touchedBy } from '../core/operations/touched.ts';

/** The articles that operations changed; null where that is not told. */
export function changedArticles(notes: readonly OperationNote[]): readonly ArticleId[] | null {
  const ids = new Set<ArticleId>();
  for (const note of notes) {
    if (note.verb === 'put back') return null;
    const articles = note.verb === 'add articles' ? note.articleIds : touchedBy(note).articles;
    for (const id of articles) ids.add(id);
  }
  return [...ids];
}
