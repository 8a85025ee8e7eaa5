/** A set of hashed words in few bytes: never forgets one, mistakes about one other in fifty. */
export interface Bloom {
  readonly bits: Uint8Array;
}

const PROBES = 4;

/** Bits for each word put in. */
const BITS_PER_WORD = 8;

const probe = (hash: number, k: number, size: number): number =>
  (Math.imul(hash ^ Math.imul(k + 1, 0x9e3779b1), 0x85ebca6b) >>> 7) % size;

export function bloomOf(hashes: readonly number[]): Bloom {
  const size = Math.max(64, hashes.length * BITS_PER_WORD);
  const bits = new Uint8Array((size + 7) >> 3);
  for (const hash of hashes) {
    for (let k = 0; k < PROBES; k++) {
      const at = probe(hash, k, bits.length * 8);
      bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
    }
  }
  return { bits };
}

export function bloomHas({ bits }: Bloom, hash: number): boolean {
  for (let k = 0; k < PROBES; k++) {
    const at = probe(hash, k, bits.length * 8);
    if (((bits[at >> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
  }
  return true;
}
