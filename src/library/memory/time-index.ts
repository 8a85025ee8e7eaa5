import type { DayRange } from '../../core/dates/edtf.ts';

interface Timed {
  readonly days: DayRange;
}

/** Stretches of days, by which of them a window touches: asked in a time that does not grow with how many there are. */
export class TimeIndex<Item extends Timed> {
  /** In order of their first days; those of the same day as they came. */
  readonly items: readonly Item[];
  readonly #lasts: readonly string[];
  /** The latest last day of each half of the items, of the halves of that and so on: node n has 2n and 2n + 1. */
  readonly #latest: readonly string[];
  readonly #leaves: number;

  constructor(items: readonly Item[]) {
    this.items = [...items].sort((a, b) => compare(a.days.first, b.days.first));
    this.#lasts = items.map(({ days }) => days.last).sort();
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(1, items.length)));
    const latest = Array<string>(2 * this.#leaves).fill('');
    for (const [at, { days }] of this.items.entries()) latest[this.#leaves + at] = days.last;
    for (let node = this.#leaves - 1; node > 0; node--) {
      const [one = '', other = ''] = [latest[2 * node], latest[2 * node + 1]];
      latest[node] = one > other ? one : other;
    }
    this.#latest = latest;
  }

  /** How many a window touches. */
  count({ first, last }: DayRange): number {
    const begun = this.#begunBy(last);
    return begun - countBelow(this.#lasts, (day) => day < first);
  }

  /** Those that a window touches, in order. */
  within({ first, last }: DayRange): readonly Item[] {
    const found: Item[] = [];
    this.#collect(1, 0, this.#leaves, { first, end: this.#begunBy(last) }, found);
    return found;
  }

  #begunBy(last: string): number {
    return countBelow(this.items, ({ days }) => days.first <= last);
  }

  /** The items under a node that reach `first`, of those before `end`. */
  #collect(
    node: number,
    from: number,
    size: number,
    wanted: { readonly first: string; readonly end: number },
    found: Item[],
  ): void {
    if (from >= wanted.end || (this.#latest[node] ?? '') < wanted.first) return;
    const item = this.items[from];
    if (size === 1) {
      if (item !== undefined) found.push(item);
      return;
    }
    const half = size / 2;
    this.#collect(2 * node, from, half, wanted, found);
    this.#collect(2 * node + 1, from + half, half, wanted, found);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** How many at the beginning of a list are so, where all that are so stand there. */
export function countBelow<Item>(list: readonly Item[], isSo: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && isSo(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
