import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Scratch } from '../library/compile/scratch.ts';

export interface FileScratch extends Scratch {
  /** Takes the files away. */
  readonly close: () => Promise<void>;
}

/** Puts lines down in files of a folder of their own, which is made. */
export async function openFileScratch(folder: string): Promise<FileScratch> {
  await mkdir(folder, { recursive: true });
  let runs = 0;
  return {
    put: async (blocks) => {
      const path = join(folder, String(runs++));
      await pipeline(Readable.from(texts(blocks)), createWriteStream(path));
      return async function* () {
        yield* linesOf(path);
        await rm(path);
      };
    },
    close: () => rm(folder, { recursive: true, force: true }),
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
