import type { ArticleId } from '../../core/edition/model.ts';
import { nameKey, type ReviewMention } from '../../core/review/review-mention.ts';

/**
 * Which articles bear a name, held in the page once it was asked for: a name that is reviewed must not read the whole
 * edition each time. It may name articles that bear it no more; they are read and passed over.
 */
export class NameIndex {
  readonly #articles = new Map<string, Set<ArticleId>>();

  add(id: ArticleId, mentions: readonly ReviewMention[]): void {
    for (const { name } of mentions) {
      const key = nameKey(name);
      const ids = this.#articles.get(key);
      if (ids === undefined) this.#articles.set(key, new Set([id]));
      else ids.add(id);
    }
  }

  /** @param name as `nameKey` writes it */
  articlesOf(name: string): readonly ArticleId[] {
    return [...(this.#articles.get(name) ?? [])];
  }
}
