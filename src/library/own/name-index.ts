import type { ArticleId, PlaceId } from '../../core/edition/model.ts';
import { groupBy } from '../../core/group-by.ts';
import { type GatheredMention, NameGatherer, type NameRow } from '../../core/review/name-table.ts';
import { nameKey, type ReviewMention } from '../../core/review/review-mention.ts';

/**
 * Every name of an edition, by the articles that bear it, held in the page once it was asked for: a name that is reviewed
 * must not read the whole edition each time. What a change leaves alone is not gathered again.
 */
export class NameIndex {
  readonly #named = new Map<ArticleId, ReadonlyMap<string, readonly GatheredMention[]>>();
  readonly #articles = new Map<string, Set<ArticleId>>();
  /** Those that are gathered already, by what their names fold to. */
  readonly #rows = new Map<string, readonly NameRow[]>();
  /** Each text once: a piece of an article's text would hold all of it in memory. */
  readonly #once = new Map<string, string>();
  readonly #keys = new Map<string, string>();

  /** Takes in what an article names now, in the stead of what it named before. */
  put(id: ArticleId, mentions: readonly ReviewMention[]): void {
    for (const key of this.#named.get(id)?.keys() ?? []) {
      this.#rows.delete(key);
      this.#articles.get(key)?.delete(id);
    }
    const byKey = groupBy(
      mentions.map((mention) => this.#slim(mention)),
      ({ name }) => this.#keyOf(name),
    );
    if (byKey.size === 0) this.#named.delete(id);
    else this.#named.set(id, byKey);
    for (const key of byKey.keys()) {
      this.#rows.delete(key);
      const ids = this.#articles.get(key);
      if (ids === undefined) this.#articles.set(key, new Set([id]));
      else ids.add(id);
    }
  }

  /** @param name as `nameKey` writes it */
  articlesOf(name: string): readonly ArticleId[] {
    return [...(this.#articles.get(name) ?? [])];
  }

  /** Every name with the place that it stands for. */
  rows(): readonly NameRow[] {
    return [...this.#articles].flatMap(([key, ids]) => {
      const known = this.#rows.get(key);
      if (known !== undefined) return known;
      const gatherer = new NameGatherer();
      for (const id of ids) gatherer.add(this.#named.get(id)?.get(key) ?? []);
      const rows = gatherer.rows();
      this.#rows.set(key, rows);
      return rows;
    });
  }

  #slim({ id, name, placeId, certainty, isDecided, isDoubtful }: ReviewMention): GatheredMention {
    const place = placeId === null ? null : (this.#held(placeId) as PlaceId);
    return { id, name: this.#held(name), placeId: place, certainty, isDecided, isDoubtful };
  }

  #held(text: string): string {
    const known = this.#once.get(text);
    if (known !== undefined) return known;
    const own = JSON.parse(JSON.stringify(text)) as string;
    this.#once.set(own, own);
    return own;
  }

  #keyOf(name: string): string {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = nameKey(name);
    this.#keys.set(name, key);
    return key;
  }
}
