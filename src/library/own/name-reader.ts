import type { ArticleId } from '../../core/edition/model.ts';
import { reviewMentions } from '../../core/review/review-mention.ts';
import { beginningWith, type Database, reading } from './database.ts';
import { ownArticleIn } from './load-state.ts';
import { NameIndex } from './name-index.ts';
import { checkedRow } from './row-schemas.ts';

/** Articles that are read at once: few, so that the page answers in between. */
const batch = 25;

/** Reads the names of an edition's articles into an index, each once, and as far as they are asked for. */
export class NameReader {
  readonly index = new NameIndex();
  readonly #database: Database;
  readonly #edition: string;
  /** Those that were read, in the order of their ids. */
  #read = 0;
  #last: ArticleId | null = null;
  #isWhole = false;
  /** One thing after the other: what was read before a change must not come in after it. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(database: Database, edition: string) {
    this.#database = database;
    this.#edition = edition;
  }

  /** How many of so many articles are still to be read. */
  unread(articles: number): number {
    return this.#isWhole ? 0 : Math.max(1, articles - this.#read);
  }

  /** Reads on until the names of so many articles are known (null: of all). */
  upTo(articles: number | null): Promise<void> {
    return this.#inTurn(async () => {
      const most = articles ?? Number.POSITIVE_INFINITY;
      while (!this.#isWhole && this.#read < most) await this.#readOn();
    });
  }

  /** Reads anew what was changed; articles that are gone leave the index. */
  again(ids: readonly ArticleId[]): Promise<void> {
    return this.#inTurn(async () => {
      const tx = reading(this.#database);
      const articles = await Promise.all(ids.map((id) => ownArticleIn(tx, this.#edition, id)));
      for (const [at, id] of ids.entries()) {
        const own = articles[at] ?? null;
        this.index.put(id, own === null ? [] : reviewMentions(own.article.text, own.mentions));
      }
    });
  }

  async #readOn(): Promise<void> {
    const range =
      this.#last === null
        ? beginningWith(this.#edition)
        : IDBKeyRange.bound([this.#edition, this.#last], [this.#edition, []], true);
    const tx = reading(this.#database);
    const [texts, annotations] = await Promise.all([
      tx.objectStore('texts').getAll(range, batch),
      tx.objectStore('annotations').getAll(range, batch),
    ]);
    const annotated = new Map(annotations.map((row) => [row.id, row]));
    for (const row of texts) {
      const { id, article } = checkedRow('texts', row);
      const marks = annotated.get(id);
      if (marks === undefined) continue;
      this.index.put(id, reviewMentions(article.text, checkedRow('annotations', marks).mentions));
    }
    this.#read += texts.length;
    this.#last = texts.at(-1)?.id ?? this.#last;
    this.#isWhole = texts.length < batch;
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}
