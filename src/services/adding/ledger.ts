import type { AddingFault, AddingFile } from '../../store/adding/adding.ts';
import { isOver, noCounts } from '../../store/adding/adding.ts';
import type { AddingStore } from '../../store/adding/adding-store.ts';

/** As many of a file's articles, refusals and repeated texts as are listed. */
export const mostListed = 100;

/** How long what changed may wait to be shown, in milliseconds. */
const pause = 120;

/** Keeps account of the files, and shows it a few times a second: not once for each of a thousand articles. */
export class Ledger {
  readonly #store: AddingStore;
  readonly #files = new Map<number, AddingFile>();
  #fault: AddingFault | null = null;
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: AddingStore) {
    this.#store = store;
  }

  /** A new line; returns its key. */
  open({ name, way }: Pick<AddingFile, 'name' | 'way'>): number {
    this.#last++;
    const key = this.#last;
    this.#files.set(key, {
      ...{ key, name, way, step: 'waiting', share: null, counts: noCounts },
      ...{ articles: [], refusals: [], repeated: [], columns: null, damage: null },
    });
    this.#showSoon();
    return key;
  }

  change(key: number, change: (file: AddingFile) => Partial<AddingFile>): void {
    const file = this.#files.get(key);
    if (file === undefined) return;
    this.#files.set(key, { ...file, ...change(file) });
    this.#showSoon();
  }

  count(key: number, more: Partial<AddingFile['counts']>): void {
    this.change(key, ({ counts }) => {
      const sums = { ...counts };
      for (const name of Object.keys(more) as (keyof typeof sums)[]) sums[name] += more[name] ?? 0;
      return { counts: sums };
    });
  }

  remove(keys: Iterable<number>): void {
    for (const key of keys) this.#files.delete(key);
    this.show();
  }

  fail(fault: AddingFault | null): void {
    this.#fault = fault;
    this.show();
  }

  /** Those that are not over end where they are. */
  stop(): void {
    for (const [key, file] of this.#files) {
      if (!isOver(file)) this.#files.set(key, { ...file, step: 'stopped', share: null });
    }
    this.show();
  }

  show(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const files = [...this.#files.values()];
    this.#store.setState({
      files,
      isRunning: files.some((file) => !isOver(file)),
      fault: this.#fault,
    });
  }

  #showSoon(): void {
    this.#timer ??= setTimeout(() => this.show(), pause);
  }
}
