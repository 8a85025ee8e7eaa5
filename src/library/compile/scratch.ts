import type { Line } from '../tables/line.ts';

/** Where the compilation puts down sorted lines that it cannot hold: files on a disk, or memory. */
export interface Scratch {
  /** Writes lines in blocks and returns how to read them back, in blocks, once. */
  readonly put: (blocks: AsyncIterable<readonly Line[]>) => Promise<() => AsyncIterable<Line[]>>;
}

/** For editions that fit in memory. */
export const memoryScratch: Scratch = {
  put: async (blocks) => {
    const held: Line[][] = [];
    for await (const block of blocks) held.push([...block]);
    return async function* () {
      yield* held;
    };
  },
};
