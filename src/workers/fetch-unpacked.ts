import { fail, type Result, succeed } from '../core/result.ts';

const GZIP = [0x1f, 0x8b];

/** The file's bytes, unpacked here unless the server did so already. */
export async function fetchUnpacked(
  url: string,
): Promise<Result<Uint8Array, 'not-loaded' | 'damaged'>> {
  const packed = await fetchBytes(url);
  if (packed === null) return fail('not-loaded');
  if (!GZIP.every((byte, i) => packed[i] === byte)) return succeed(packed);
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    return succeed(new Uint8Array(await new Response(stream).arrayBuffer()));
  } catch {
    return fail('damaged');
  }
}

/** Null when the file did not come whole. */
async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
