import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { succeed } from '../result.ts';
import { damaged, type Read, type Refusal, refuse } from './refusal.ts';
import { joinBytes } from './source.ts';

/** An entry of a zip, unpacked. Its name is data: nothing is written by it. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface UnzipLimits {
  readonly unpackedBytes: number;
  readonly entries: number;
}

/** Small pieces: what one unpacks to is bounded too, so that a bomb is stopped close to the limit. */
const PIECE = 1 << 14;

/**
 * Unpacks a zip as it comes, counting: each entry when it is whole, or one refusal and no more. Only
 * entries that are wanted are unpacked. At most one entry and what a piece holds is in memory.
 */
export async function* unzip(
  chunks: AsyncIterable<Uint8Array>,
  limits: UnzipLimits,
  isWanted: (name: string) => boolean,
): AsyncGenerator<Read<ZipEntry>> {
  const done: ZipEntry[] = [];
  let unpacked = 0;
  let entries = 0;
  let fault: Refusal | null = null;
  const unzipper = new Unzip();
  unzipper.register(UnzipInflate);
  unzipper.onfile = (file) => {
    entries++;
    if (entries > limits.entries) fault ??= { code: 'too many entries', most: limits.entries };
    if (fault !== null || file.name.endsWith('/') || !isWanted(file.name)) return;
    collect(file);
  };
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst && isEncrypted(chunk)) fault = { code: 'encrypted' };
    isFirst = false;
    for (let at = 0; at < chunk.length && fault === null; at += PIECE) {
      push(chunk.subarray(at, at + PIECE), false);
      while (done.length > 0 && fault === null) {
        const entry = done.shift();
        if (entry !== undefined) yield succeed(entry);
      }
    }
    if (fault !== null) break;
  }
  if (fault === null) push(new Uint8Array(), true);
  if (fault !== null) yield refuse(fault);
  else for (const entry of done) yield succeed(entry);

  function push(piece: Uint8Array, isLast: boolean): void {
    try {
      unzipper.push(piece, isLast);
    } catch (thrown) {
      fault ??= damaged(thrown).fault;
    }
  }

  function collect(file: UnzipFile): void {
    const parts: Uint8Array[] = [];
    file.ondata = (error, data, isLast) => {
      if (error) {
        fault ??= damaged(error).fault;
        return;
      }
      unpacked += data.length;
      if (unpacked > limits.unpackedBytes) {
        fault ??= { code: 'unpacks to too much', most: limits.unpackedBytes };
        parts.length = 0;
      }
      if (fault !== null) return;
      parts.push(data);
      if (isLast) done.push({ name: file.name, bytes: joinBytes(parts) });
    };
    file.start();
  }
}

/** A zip held whole: its wanted entries by name. A Map: an entry may be called "__proto__". */
export async function unzipAll(
  bytes: Uint8Array,
  limits: UnzipLimits,
  isWanted: (name: string) => boolean,
): Promise<Read<ReadonlyMap<string, Uint8Array>>> {
  const entries = new Map<string, Uint8Array>();
  async function* whole() {
    yield bytes;
  }
  for await (const entry of unzip(whole(), limits, isWanted)) {
    if (!entry.ok) return entry;
    entries.set(entry.value.name, entry.value.bytes);
  }
  return succeed(entries);
}

/** The flag of a zip's first entry that says that a password is needed. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[6] ?? 0) & 1) === 1;
