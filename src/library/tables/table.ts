import type * as v from 'valibot';
import { checked, type EditionFiles } from './files.ts';
import { branchSchema, type Leaf, leafSchema, pathOf, type TableRoot } from './piece.ts';

/** A row as it was read, with what its leaf shares. */
export interface TableRow<Value> {
  readonly key: string;
  readonly value: Value;
  /** What the row refers to, as the leaf holds it; undefined where it holds nothing by that key. */
  readonly shared: (key: string) => unknown;
}

/** A table of a compiled edition, read piece by piece. */
export class Table<Schema extends v.GenericSchema> {
  readonly #files: EditionFiles;
  readonly #name: string;
  readonly #root: TableRoot;
  readonly #schema: Schema;

  constructor(files: EditionFiles, name: string, root: TableRoot, schema: Schema) {
    this.#files = files;
    this.#name = name;
    this.#root = root;
    this.#schema = schema;
  }

  get rows(): number {
    return this.#root.rows;
  }

  /** The row of a key; null where there is none. */
  async get(key: string): Promise<TableRow<v.InferOutput<Schema>> | null> {
    let { piece, depth } = this.#root;
    for (; depth > 0; depth--) {
      const { below } = await this.#branch(piece);
      const at = lastAtMost(below, key);
      const next = below[at];
      if (next === undefined) return null;
      piece = next[1];
    }
    const leaf = await this.#leaf(piece);
    const at = lastAtMost(leaf.rows, key);
    return leaf.rows[at]?.[0] === key ? this.#row(piece, leaf, at) : null;
  }

  /** `count` rows from the row numbered `from`. */
  at(from: number, count: number): Promise<readonly TableRow<v.InferOutput<Schema>>[]> {
    return this.#slice(this.#root.piece, this.#root.depth, from, from + count);
  }

  /** The number of the first row whose key is not before `key`: `rows` where all are. */
  async find(key: string): Promise<number> {
    let { piece, depth } = this.#root;
    let before = 0;
    for (; depth > 0; depth--) {
      const { below } = await this.#branch(piece);
      const at = Math.max(0, firstNotBefore(below, key) - 1);
      for (const [, , rows] of below.slice(0, at)) before += rows;
      piece = below[at]?.[1] ?? piece;
    }
    return before + firstNotBefore((await this.#leaf(piece)).rows, key);
  }

  async #slice(
    piece: string,
    depth: number,
    from: number,
    to: number,
  ): Promise<readonly TableRow<v.InferOutput<Schema>>[]> {
    if (depth === 0) {
      const leaf = await this.#leaf(piece);
      const numbers = leaf.rows.map((_, at) => at).slice(Math.max(0, from), Math.max(0, to));
      return numbers.map((at) => this.#row(piece, leaf, at));
    }
    const parts: Promise<readonly TableRow<v.InferOutput<Schema>>[]>[] = [];
    let start = 0;
    for (const [, lower, rows] of (await this.#branch(piece)).below) {
      if (start < to && start + rows > from) {
        parts.push(this.#slice(lower, depth - 1, from - start, to - start));
      }
      start += rows;
    }
    return (await Promise.all(parts)).flat();
  }

  #row(piece: string, leaf: Leaf, at: number): TableRow<v.InferOutput<Schema>> {
    const [key = '', json] = leaf.rows[at] ?? [];
    const path = pathOf(this.#name, piece);
    const value = checked(`${path}: rows.${at}`, this.#schema, json);
    return {
      key,
      value,
      shared: (name) => (Object.hasOwn(leaf.shared, name) ? leaf.shared[name] : undefined),
    };
  }

  #leaf(piece: string): Promise<Leaf> {
    return this.#files.get(pathOf(this.#name, piece), leafSchema);
  }

  #branch(piece: string) {
    return this.#files.get(pathOf(this.#name, piece), branchSchema);
  }
}

type Keyed = readonly (readonly [string, ...unknown[]])[];

/** The index of the first entry whose key is not before `key`; the length where all are. */
function firstNotBefore(entries: Keyed, key: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.[0] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last entry whose key is not after `key`; -1 where all are. */
function lastAtMost(entries: Keyed, key: string): number {
  const at = firstNotBefore(entries, key);
  return entries[at]?.[0] === key ? at : at - 1;
}
