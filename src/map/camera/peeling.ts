/**
 * Items in order of a measure, from which any can be taken out: what stands at the ends, and how far apart these are,
 * without looking at the rest again.
 */
export class Peeling<Item> {
  readonly #sorted: readonly Item[];
  readonly #values: readonly number[];
  readonly #places: ReadonlyMap<Item, number>;
  readonly #next: Int32Array;
  readonly #before: Int32Array;
  #first = 0;
  #last: number;

  constructor(items: readonly Item[], measure: (item: Item) => number) {
    this.#sorted = [...items].sort((a, b) => measure(a) - measure(b));
    this.#values = this.#sorted.map(measure);
    this.#places = new Map(this.#sorted.map((item, at) => [item, at]));
    this.#next = Int32Array.from(this.#sorted, (_, at) => at + 1);
    this.#before = Int32Array.from(this.#sorted, (_, at) => at - 1);
    this.#last = this.#sorted.length - 1;
  }

  /** As many as are asked for from either end, the outermost first. */
  outermost(count: number): readonly Item[] {
    const out: Item[] = [];
    for (let at = this.#first, k = 0; k < count && this.#holds(at); at = this.#after(at), k++) {
      out.push(...this.#sorted.slice(at, at + 1));
    }
    for (let at = this.#last, k = 0; k < count && this.#holds(at); at = this.#ahead(at), k++) {
      out.push(...this.#sorted.slice(at, at + 1));
    }
    return out;
  }

  /** From the least to the greatest, were an item taken out. */
  extentWithout(item: Item): number {
    const at = this.#places.get(item);
    const first = at === this.#first ? this.#after(at) : this.#first;
    const last = at === this.#last ? this.#ahead(at) : this.#last;
    return (this.#values[last] ?? 0) - (this.#values[first] ?? 0);
  }

  takeOut(item: Item): void {
    const at = this.#places.get(item);
    if (at === undefined) return;
    const [before, next] = [this.#ahead(at), this.#after(at)];
    if (before >= 0) this.#next[before] = next;
    if (next < this.#sorted.length) this.#before[next] = before;
    if (at === this.#first) this.#first = next;
    if (at === this.#last) this.#last = before;
  }

  #holds(at: number): boolean {
    return at >= this.#first && at <= this.#last;
  }

  #after(at: number): number {
    return this.#next[at] ?? this.#sorted.length;
  }

  #ahead(at: number): number {
    return this.#before[at] ?? -1;
  }
}
