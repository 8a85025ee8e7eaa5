import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Scratch } from '../library/compile/scratch.ts';

/**
 * Puts lines down in files of a folder, which is made.
 *
 * @param kept the runs that are needed of those that lie there: all else goes
 */
export async function openFileScratch(folder: string, kept: readonly string[]): Promise<Scratch> {
  await mkdir(folder, { recursive: true });
  const needed = new Set(kept);
  for (const name of await readdir(folder)) if (!needed.has(name)) await rm(join(folder, name));
  let next = 1 + Math.max(-1, ...kept.map(Number));
  let dropped: string[] = [];
  return {
    put: async (blocks) => {
      const run = String(next++);
      await pipeline(Readable.from(texts(blocks)), createWriteStream(join(folder, run)));
      return run;
    },
    read: (run) => linesOf(join(folder, run)),
    drop: (run) => void dropped.push(run),
    async sweep() {
      for (const run of dropped) await rm(join(folder, run));
      dropped = [];
    },
  };
}

async function* texts(blocks: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  for await (const block of blocks) if (block.length > 0) yield `${block.join('\n')}\n`;
}

const chunkBytes = 1 << 16;

/** The lines of a file, in blocks. Cut at "\n" alone: a line may hold every other separator. */
async function* linesOf(path: string): AsyncGenerator<string[]> {
  const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: chunkBytes });
  let rest = '';
  for await (const chunk of stream) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
}
