import type { Line } from '../tables/line.ts';
import type { Scratch } from './scratch.ts';

/** How many characters are held before they are sorted and put down. */
const heldSize = 3_000_000;
/** So many runs are merged into one: that many files are open at once at most. */
const mostRuns = 24;
/** What a string takes besides its characters. */
const lineOverhead = 40;
/** How many characters are handed on at once: lines may be long, and many runs are read together. */
const blockSize = 1 << 16;

/** The names of runs in a scratch, by how many merges made them. */
export type Runs = readonly (readonly string[])[];

interface Options {
  /** Runs that it had before. */
  readonly runs?: Runs | undefined;
  /** How many characters it holds before they are put down. */
  readonly held?: number;
}

type Run = () => AsyncIterable<Line[]>;

/** Sorts any number of lines in bounded memory: what is held is sorted and put down, and the runs are merged. */
export class LineSorter {
  readonly #scratch: Scratch;
  readonly #mostHeld: number;
  #held: Line[] = [];
  #size = 0;
  /** By how many merges made them: a line is put down a few times, whatever their number. */
  #runs: string[][];

  constructor(scratch: Scratch, { runs = [], held = heldSize }: Options = {}) {
    this.#scratch = scratch;
    this.#mostHeld = held;
    this.#runs = runs.map((level) => [...level]);
  }

  /** What it returns is to be waited for where it is a promise: most lines are just held. */
  add(line: Line): Promise<void> | undefined {
    this.#held.push(line);
    this.#size += line.length + lineOverhead;
    return this.#size < this.#mostHeld ? undefined : this.#spill();
  }

  /** Puts down what is held: all its lines are in its runs then. */
  async flush(): Promise<void> {
    if (this.#held.length > 0) await this.#spill();
  }

  get runs(): Runs {
    return this.#runs.map((level) => [...level]);
  }

  /** All lines in order, in blocks; once they have been taken, the sorter is empty. */
  async *sorted(): AsyncIterable<readonly Line[]> {
    const last = this.#takeHeld();
    const runs = this.#runs.flat();
    if (runs.length === 0) {
      yield last;
      return;
    }
    yield* merged([...runs.map((run) => this.#read(run)), memoryRun(last)]);
    this.#runs = [];
    for (const run of runs) this.#scratch.drop(run);
  }

  #read(run: string): Run {
    return () => this.#scratch.read(run);
  }

  #takeHeld(): Line[] {
    const held = this.#held.sort();
    this.#held = [];
    this.#size = 0;
    return held;
  }

  async #spill(): Promise<void> {
    let run = await this.#scratch.put(memoryRun(this.#takeHeld())());
    for (let level = 0; ; level++) {
      const runs = this.#runs[level] ?? [];
      this.#runs[level] = runs;
      runs.push(run);
      if (runs.length < mostRuns) return;
      this.#runs[level] = [];
      run = await this.#scratch.put(merged(runs.map((one) => this.#read(one))));
      for (const one of runs) this.#scratch.drop(one);
    }
  }
}

const memoryRun = (lines: readonly Line[]): Run =>
  async function* () {
    const block = new Block();
    for (const line of lines) if (block.isFullWith(line)) yield block.take();
    yield block.take();
  };

/** Lines until they are many characters. */
class Block {
  #lines: Line[] = [];
  #size = 0;

  isFullWith(line: Line): boolean {
    this.#lines.push(line);
    this.#size += line.length + lineOverhead;
    return this.#size >= blockSize;
  }

  take(): Line[] {
    const lines = this.#lines;
    this.#lines = [];
    this.#size = 0;
    return lines;
  }
}

interface Head {
  readonly blocks: AsyncIterator<Line[]>;
  block: readonly Line[];
  at: number;
}

async function* merged(runs: readonly Run[]): AsyncIterable<Line[]> {
  let heads: Head[] = [];
  for (const run of runs) {
    const head: Head = { blocks: run()[Symbol.asyncIterator](), block: [], at: 0 };
    if (await advance(head)) heads.push(head);
  }
  const out = new Block();
  while (heads.length > 0) {
    const least = leastOf(heads);
    if (out.isFullWith(least.block[least.at] ?? '')) yield out.take();
    least.at++;
    if (least.at === least.block.length && !(await advance(least))) {
      heads = heads.filter((head) => head !== least);
    }
  }
  yield out.take();
}

async function advance(head: Head): Promise<boolean> {
  for (;;) {
    const next = await head.blocks.next();
    if (next.done) return false;
    head.block = next.value;
    head.at = 0;
    if (head.block.length > 0) return true;
  }
}

function leastOf(heads: readonly Head[]): Head {
  return heads.reduce((least, head) =>
    (head.block[head.at] ?? '') < (least.block[least.at] ?? '') ? head : least,
  );
}
