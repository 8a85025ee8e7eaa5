import type { ArticleId } from '../core/edition/model.ts';
import { type Result, succeed } from '../core/result.ts';
import type { AnnotatedArticle } from './answers.ts';
import { changedArticles } from './changed-articles.ts';
import type { Applied, Editing, EditingFault, Library, LibraryFault } from './library.ts';

/**
 * Every article of an edition that can be changed, each read once: after a change only those that it touched are read
 * again. What is changed by other ways than `editing`, as in another tab, makes all of them be read again.
 */
export class ReadArticles {
  readonly #own: Library;
  readonly #kept = new Map<ArticleId, AnnotatedArticle>();
  readonly editing: Editing | undefined;
  /** What is being changed; settled where nothing is. */
  #changing: Promise<unknown> = Promise.resolve();
  /** Changes that were heard of and not yet told by the edit that made them. */
  #heard = 0;

  constructor(own: Library) {
    this.#own = own;
    this.editing = own.editing && this.#followed(own.editing);
    own.changes(() => {
      this.#heard++;
    });
  }

  /** In the order of their dates. */
  async all(): Promise<Result<readonly AnnotatedArticle[], LibraryFault>> {
    await this.#changing;
    if (this.#heard > 0) this.#forgetAll();
    const page = await this.#own.ask({
      ...{ ask: 'articles', window: null, from: 0 },
      count: this.#own.head.counts.articles,
    });
    if (!page.ok) return page;
    const all: AnnotatedArticle[] = [];
    for (const { id } of page.value.articles) {
      const one = await this.#one(id);
      if (!one.ok) return one;
      if (one.value !== null) all.push(one.value);
    }
    return succeed(all);
  }

  async #one(id: ArticleId): Promise<Result<AnnotatedArticle | null, LibraryFault>> {
    const kept = this.#kept.get(id);
    if (kept !== undefined) return succeed(kept);
    const read = await this.#own.ask({ ask: 'article', id });
    if (read.ok && read.value !== null) this.#kept.set(id, read.value);
    return read;
  }

  #followed(own: Editing): Editing {
    return {
      apply: (operations, by) => this.#follow(own.apply(operations, by)),
      undo: () => this.#follow(own.undo()),
      redo: () => this.#follow(own.redo()),
      remember: (entries) => this.#follow(own.remember(entries)),
    };
  }

  #follow<Done extends Applied | null>(
    act: Promise<Result<Done, EditingFault>>,
  ): Promise<Result<Done, EditingFault>> {
    const followed = act.then((done) => {
      if (done.ok) this.#forget(done.value);
      return done;
    });
    this.#changing = Promise.allSettled([this.#changing, followed]);
    return followed;
  }

  /** An act is heard of once; more than that was changed elsewhere. */
  #forget(done: Applied | null): void {
    this.#heard = Math.max(0, this.#heard - 1);
    const ids = done === null ? [] : changedArticles(done.entries.map(({ did }) => did));
    if (ids === null) this.#forgetAll();
    else for (const id of ids) this.#kept.delete(id);
  }

  #forgetAll(): void {
    this.#kept.clear();
    this.#heard = 0;
  }
}
