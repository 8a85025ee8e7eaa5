import { LineSorter, type Runs } from './line-sorter.ts';
import { memoryScratch, type Scratch } from './scratch.ts';

/** How far a compilation is, as plain data. */
export interface Kept {
  /** The runs of the sorters that are under way, by name. */
  readonly sorters: Readonly<Record<string, Runs>>;
  /** What steps gave, or how far the one that is under way is. */
  readonly steps: Readonly<Record<string, unknown>>;
}

/** Where it is written down how far a compilation is. */
export interface Ledger {
  /** What was written down last; null where the compilation begins. */
  readonly kept: Kept | null;
  readonly keep: (kept: Kept) => Promise<void>;
}

/**
 * A compilation as steps, each of which is done once: one that was stopped goes on from what was written down last, and
 * gives the same. Nothing is written down before the first `keep`: what is soon done is sooner done again.
 */
export class Progress {
  readonly #scratch: Scratch;
  readonly #ledger: Ledger | null;
  readonly #sorters = new Map<string, LineSorter>();
  readonly #steps: Map<string, unknown>;
  #isWrittenDown: boolean;
  /** So many articles, or pages, pass before it is written down how far they are. */
  readonly every: number;

  /** @param ledger null where what is stopped begins again */
  constructor(scratch: Scratch, ledger: Ledger | null, every = 1_000) {
    this.every = every;
    this.#scratch = scratch;
    this.#ledger = ledger;
    this.#steps = new Map(Object.entries(ledger?.kept?.steps ?? {}));
    this.#isWrittenDown = ledger?.kept != null;
  }

  /** The sorter of that name, with the lines that it had when the compilation was stopped. */
  sorter(name: string): LineSorter {
    const sorter = new LineSorter(this.#scratch, { runs: this.#ledger?.kept?.sorters[name] });
    this.#sorters.set(name, sorter);
    return sorter;
  }

  /** What was written down of a step. The compilation put it there itself: it is of the kind that it wrote. */
  saved<Value>(step: string): Value | undefined {
    return this.#steps.get(step) as Value | undefined;
  }

  /** What a step gives, plain data: now, or before the compilation was stopped. */
  async once<Value>(step: string, work: () => Promise<Value>): Promise<Value> {
    if (this.#steps.has(step)) return this.saved<Value>(step) as Value;
    const value = await work();
    this.#steps.set(step, value);
    if (this.#isWrittenDown) await this.#write();
    return value;
  }

  /** Writes down how far a step is, and everything else with it. */
  async keep(step: string, value: unknown): Promise<void> {
    if (this.#ledger === null) return this.#scratch.sweep();
    this.#steps.set(step, value);
    this.#isWrittenDown = true;
    await this.#write();
  }

  async #write(): Promise<void> {
    const sorters: Record<string, Runs> = {};
    for (const [name, sorter] of this.#sorters) {
      await sorter.flush();
      if (sorter.runs.length > 0) sorters[name] = sorter.runs;
    }
    await this.#ledger?.keep({ sorters, steps: Object.fromEntries(this.#steps) });
    await this.#scratch.sweep();
  }
}

/** For what is compiled in memory, in one go. */
export const inMemory = (): Progress => new Progress(memoryScratch(), null);
