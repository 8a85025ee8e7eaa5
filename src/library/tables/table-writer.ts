import { contentHash } from './content-hash.ts';
import { copied, type Line, parseLine } from './line.ts';
import { pathOf, type TableRoot } from './piece.ts';

/** A file of a compiled edition. */
export interface EditionFile {
  /** Within the edition's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export type Emit = (file: EditionFile) => Promise<void>;

/** A leaf holds about this many characters where nothing else is said: what is asked of a table is a row or a few. */
const usualLeaf = 16_000;
/** The first leaf, and every branch, hold more: a small table is read at once, a large one through few branches. */
const firstSize = 72_000;

interface Below {
  readonly firstKey: string;
  readonly piece: string;
  readonly rows: number;
}

/** What a writer holds, as plain data: another goes on from it. */
export interface TableState {
  readonly rows: readonly string[];
  readonly firstKey: string;
  readonly shared: readonly (readonly [name: string, json: string])[];
  readonly size: number;
  readonly most: number;
  readonly levels: readonly (readonly Below[])[];
}

const beginning: TableState = {
  ...{ rows: [], firstKey: '', shared: [], size: 0, most: firstSize, levels: [] },
};

interface Options {
  /** What another writer of the table held. */
  readonly state?: TableState | undefined;
  readonly leafSize?: number;
}

/** Writes a table from rows in the order of their keys, holding one piece of each level. */
export class TableWriter {
  readonly #name: string;
  readonly #emit: Emit;
  #rows: string[];
  #firstKey: string;
  #shared: Map<string, string>;
  #size: number;
  #most: number;
  readonly #levels: Below[][];
  readonly #leafSize: number;

  constructor(name: string, emit: Emit, { state = beginning, leafSize = usualLeaf }: Options = {}) {
    this.#name = name;
    this.#emit = emit;
    this.#leafSize = leafSize;
    this.#rows = [...state.rows];
    this.#firstKey = state.firstKey;
    this.#shared = new Map(state.shared);
    this.#size = state.size;
    this.#most = state.most;
    this.#levels = state.levels.map((level) => [...level]);
  }

  get state(): TableState {
    return {
      ...{ rows: this.#rows, firstKey: this.#firstKey, shared: [...this.#shared] },
      ...{ size: this.#size, most: this.#most, levels: this.#levels },
    };
  }

  async add(line: Line): Promise<void> {
    const { key, json, shared } = parseLine(line);
    const row = `[${JSON.stringify(key)},${json}]`;
    if (this.#size > 0 && this.#size + row.length > this.#most) await this.#closeLeaf();
    if (this.#rows.length === 0) this.#firstKey = copied(key);
    this.#rows.push(row);
    this.#size += row.length;
    for (const [name, value] of shared) {
      if (this.#shared.has(name)) continue;
      this.#shared.set(name, value);
      this.#size += value.length;
    }
  }

  /** Writes what is left; the table can be read from what this returns. */
  async finish(): Promise<TableRoot> {
    if (this.#rows.length > 0 || this.#levels.length === 0) await this.#closeLeaf();
    for (let depth = 0; ; depth++) {
      const level = this.#levels[depth] ?? [];
      const [only] = level;
      if (only !== undefined && level.length === 1 && depth === this.#levels.length - 1) {
        return { piece: only.piece, depth, rows: only.rows };
      }
      if (level.length > 0) await this.#closeBranch(depth);
    }
  }

  async #closeLeaf(): Promise<void> {
    const shared = [...this.#shared].map(([name, json]) => `${JSON.stringify(name)}:${json}`);
    const text = `{"rows":[${this.#rows.join(',\n')}],"shared":{${shared.join(',\n')}}}`;
    const rows = this.#rows.length;
    this.#rows = [];
    this.#shared = new Map();
    this.#size = 0;
    this.#most = this.#leafSize;
    await this.#place(0, text, this.#firstKey, rows);
  }

  async #closeBranch(depth: number): Promise<void> {
    const level = this.#levels[depth] ?? [];
    this.#levels[depth] = [];
    const below = level.map(({ firstKey, piece, rows }) => [firstKey, piece, rows]);
    const rows = level.reduce((sum, entry) => sum + entry.rows, 0);
    await this.#place(depth + 1, JSON.stringify({ below }), level[0]?.firstKey ?? '', rows);
  }

  async #place(depth: number, text: string, firstKey: string, rows: number): Promise<void> {
    const piece = contentHash(text);
    await this.#emit({ path: pathOf(this.#name, piece), text });
    const level = this.#levels[depth] ?? [];
    this.#levels[depth] = level;
    level.push({ firstKey, piece, rows });
    const size = level.reduce((sum, entry) => sum + entry.firstKey.length + 30, 0);
    if (size > firstSize) await this.#closeBranch(depth);
  }
}
