import type { Line } from '../tables/line.ts';

/** Where the compilation puts down sorted lines that it cannot hold: files on a disk, or memory. */
export interface Scratch {
  /** Writes lines in blocks, as one run; gives its name. */
  readonly put: (blocks: AsyncIterable<readonly Line[]>) => Promise<string>;
  /** A run's lines, in blocks. */
  readonly read: (run: string) => AsyncIterable<Line[]>;
  /** Says that a run is needed no more. */
  readonly drop: (run: string) => void;
  /** Takes away what was dropped: nothing that is written down leads back to it. */
  readonly sweep: () => Promise<void>;
}

/** For editions that fit in memory. */
export function memoryScratch(): Scratch {
  const runs = new Map<string, Line[][]>();
  let count = 0;
  return {
    put: async (blocks) => {
      const held: Line[][] = [];
      for await (const block of blocks) held.push([...block]);
      const run = String(count++);
      runs.set(run, held);
      return run;
    },
    async *read(run) {
      yield* runs.get(run) ?? [];
    },
    drop: (run) => void runs.delete(run),
    sweep: async () => {},
  };
}
