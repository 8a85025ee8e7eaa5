import { succeed } from '../result.ts';
import { type Read, refuse } from './refusal.ts';

/** Bytes to import: a file, an entry of a zip, what was pasted. */
export interface ImportSource {
  /** The file's name, or the way to it through zips. Shown, never used as a path. */
  readonly path: string;
  /** In bytes, where it is known before reading. */
  readonly size: number | null;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

export function sourceOf(path: string, bytes: Uint8Array): ImportSource {
  return {
    path,
    size: bytes.length,
    async *chunks() {
      yield bytes;
    },
  };
}

/** All of a source's bytes, unless there are more than `most`. */
export async function readWhole(source: ImportSource, most: number): Promise<Read<Uint8Array>> {
  const tooLarge = (bytes: number) => refuse({ code: 'too large', bytes, most });
  if (source.size !== null && source.size > most) return tooLarge(source.size);
  const parts: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of source.chunks()) {
    held += chunk.length;
    if (held > most) return tooLarge(held);
    parts.push(chunk);
  }
  return succeed(joinBytes(parts));
}

/** The first bytes of a source, at least `least` where it has them, and the rest to read on from. */
export async function peek(
  source: ImportSource,
  least: number,
): Promise<{ head: Uint8Array; source: ImportSource }> {
  const chunks = source.chunks()[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let held = 0;
  while (held < least) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value);
    held += next.value.length;
  }
  const head = joinBytes(parts);
  return {
    head,
    source: {
      ...source,
      async *chunks() {
        yield head;
        yield* { [Symbol.asyncIterator]: () => chunks };
      },
    },
  };
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
