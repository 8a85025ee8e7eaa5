import { longestBeginning } from '../beginnings.ts';
import type { DictionaryRoots } from '../tables/head-file.ts';
import { type Line, parseLine } from '../tables/line.ts';
import type { TableRoot } from '../tables/piece.ts';
import { type Emit, TableWriter } from '../tables/table-writer.ts';
import type { LineSorter } from './line-sorter.ts';
import type { Progress } from './progress.ts';

const mostBegun = 12;

interface Entry {
  readonly key: string;
  readonly weight: number;
  readonly line: Line;
}

/** Writes what is looked up by spelling: exactly, by its beginning, or with a typing error. */
export class DictionaryWriter {
  readonly #name: string;
  readonly #emit: Emit;
  readonly #forwards: TableWriter;
  readonly #backwards: LineSorter;
  readonly #begun: LineSorter;
  /** For each number of letters, the beginning that is passed through and its best entries. */
  readonly #open: { prefix: string; best: Entry[] }[] = Array.from(
    { length: longestBeginning },
    () => ({ prefix: '', best: [] }),
  );

  constructor(name: string, emit: Emit, progress: Progress) {
    this.#name = name;
    this.#emit = emit;
    this.#forwards = new TableWriter(name, emit);
    this.#backwards = progress.sorter(`${name}-backwards`);
    this.#begun = progress.sorter(`${name}-begun`);
  }

  /** Adds entries in the order of their keys, the best with the greatest weights. */
  async add(line: Line, weight: number): Promise<void> {
    const { key, json, shared } = parseLine(line);
    const rest = [...shared].flat();
    await this.#forwards.add(line);
    const backwards = [...key].reverse().join('');
    await this.#backwards.add([backwards, json, ...rest].join('\t'));
    for (const [at, open] of this.#open.entries()) {
      const prefix = key.slice(0, at + 1);
      if (prefix.length <= at) continue;
      if (open.prefix !== prefix) {
        await this.#close(open);
        open.prefix = prefix;
        open.best = [];
      }
      insertBest(open.best, { key, weight, line });
    }
  }

  async finish(): Promise<DictionaryRoots> {
    for (const open of this.#open) await this.#close(open);
    return {
      forwards: await this.#forwards.finish(),
      backwards: await this.#write('backwards', this.#backwards),
      begun: await this.#write('begun', this.#begun),
    };
  }

  async #close({ prefix, best }: { prefix: string; best: readonly Entry[] }): Promise<void> {
    if (best.length === 0) return;
    const entries = best.map(({ line }) => parseLine(line));
    const shared = new Map(entries.flatMap((entry) => [...entry.shared]));
    const json = `[${entries.map((entry) => entry.json).join(',')}]`;
    await this.#begun.add([prefix, json, ...[...shared].flat()].join('\t'));
  }

  async #write(part: string, sorter: LineSorter): Promise<TableRoot> {
    const writer = new TableWriter(`${this.#name}-${part}`, this.#emit);
    for await (const block of sorter.sorted()) for (const line of block) await writer.add(line);
    return writer.finish();
  }
}

/** Keeps the entries of the greatest weights in their order; of equal ones, those that came first. */
function insertBest(best: Entry[], entry: Entry): void {
  const last = best.at(-1);
  if (best.length === mostBegun && last !== undefined && last.weight >= entry.weight) return;
  const at = best.findIndex(({ weight }) => weight < entry.weight);
  best.splice(at === -1 ? best.length : at, 0, entry);
  if (best.length > mostBegun) best.pop();
}
