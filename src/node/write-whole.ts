import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fail, type Result, succeed } from '../core/result.ts';
import { writeFault } from './write-fault.ts';

interface Options {
  /** Whether a file of that name may be replaced. */
  readonly replace: boolean;
}

/** Writes a file beside its place and puts it there when it is whole: no half of it is ever found there. */
export async function writeWhole(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  { replace }: Options,
): Promise<Result<null, string>> {
  if (!replace && (await exists(path))) {
    return fail(`${path} exists already; --force replaces it.`);
  }
  const partial = `${path}.part`;
  try {
    await pipeline(Readable.from(pieces, { objectMode: true }), createWriteStream(partial));
    await rename(partial, path);
    return succeed(null);
  } catch (error) {
    await rm(partial, { force: true });
    const reason = writeFault(error);
    if (reason === null) throw error;
    return fail(`${path} cannot be written: ${reason}.`);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
