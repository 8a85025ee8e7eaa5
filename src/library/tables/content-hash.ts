const offsetBasis = 0x811c9dc5;
const primes = [0x01000193, 0x85ebca6b] as const;

/**
 * Sixteen hexadecimal digits that change with the text: a file named by them can be cached for ever. Two
 * multiplicative hashes of 32 bits; against accidents, not against malice.
 */
export function contentHash(text: string): string {
  return primes.map((prime) => hashBy(text, prime).toString(16).padStart(8, '0')).join('');
}

function hashBy(text: string, prime: number): number {
  let hash = offsetBasis;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), prime);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
