import type * as v from 'valibot';
import { array, type GenericSchema } from 'valibot';
import { isOneErrorAway } from '../../core/search/one-error.ts';
import { longestBeginning } from '../beginnings.ts';
import type { EditionFiles } from '../tables/files.ts';
import type { DictionaryRoots } from '../tables/head-file.ts';
import { Table, type TableRow } from '../tables/table.ts';

/** So many rows are looked through for one beginning: a few pieces, whatever the size of the edition. */
const mostLooked = 4_000;
const mostBegun = 12;
const mostNear = 5;

type Entry = readonly [key: string, weight: number, ...rest: unknown[]];

/** An entry as it was found, with what it refers to. */
export interface Found<Value> {
  readonly value: Value;
  readonly row: TableRow<unknown>;
}

/** What is looked up by spelling: exactly, by its beginning, or with one typing error. */
export class Dictionary<Schema extends GenericSchema<unknown, Entry>> {
  readonly #forwards: Table<Schema>;
  readonly #backwards: Table<Schema>;
  readonly #begun: Table<ReturnType<typeof array<Schema>>>;

  constructor(files: EditionFiles, name: string, roots: DictionaryRoots, schema: Schema) {
    this.#forwards = new Table(files, name, roots.forwards, schema);
    this.#backwards = new Table(files, `${name}-backwards`, roots.backwards, schema);
    this.#begun = new Table(files, `${name}-begun`, roots.begun, array(schema));
  }

  async exact(key: string): Promise<Found<v.InferOutput<Schema>> | null> {
    const row = await this.#forwards.get(key);
    return row && { value: row.value, row };
  }

  /** The entries of the greatest weights that begin with some letters. */
  async begun(letters: string): Promise<readonly Found<v.InferOutput<Schema>>[]> {
    if (letters.length <= longestBeginning) {
      const row = await this.#begun.get(letters);
      return row === null ? [] : row.value.map((value) => ({ value, row }));
    }
    const rows = await beginning(this.#forwards, letters, mostBegun * 10);
    return best(rows.map((row) => ({ value: row.value, row }))).slice(0, mostBegun);
  }

  /**
   * The entries of the greatest weights that are one typing error away. An error leaves one half of a word whole:
   * the first is looked for in the order of the letters, the second in the order from the last to the first.
   */
  async near(key: string): Promise<readonly Found<v.InferOutput<Schema>>[]> {
    const half = key.length >> 1;
    const backwards = [...key].reverse().join('');
    const swapped = `${key.slice(0, half - 1)}${key[half]}${key[half - 1]}${key.slice(half + 1)}`;
    const [first, second, across] = await Promise.all([
      beginning(this.#forwards, key.slice(0, half), mostLooked),
      beginning(this.#backwards, backwards.slice(0, key.length - half), mostLooked),
      this.#forwards.get(swapped),
    ]);
    const rows = [...first, ...second, ...(across === null ? [] : [across])];
    const found = new Map(rows.map((row) => [row.value[0], { value: row.value, row }]));
    return best([...found.values()].filter(({ value }) => isOneErrorAway(value[0], key))).slice(
      0,
      mostNear,
    );
  }
}

async function beginning<Schema extends GenericSchema>(
  table: Table<Schema>,
  letters: string,
  most: number,
): Promise<readonly TableRow<v.InferOutput<Schema>>[]> {
  // U+FFFF is no letter, and comes after all that are.
  const [from, to] = await Promise.all([table.find(letters), table.find(`${letters}\uffff`)]);
  return table.at(from, Math.min(to - from, most));
}

const best = <Value extends Entry>(found: readonly Found<Value>[]): readonly Found<Value>[] =>
  [...found].sort((a, b) => b.value[1] - a.value[1]);
