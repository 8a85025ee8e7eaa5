import { fold, HASH_SEED, mixText } from '../gazetteer/fold.ts';

/** What near-identical passages have in common: enough to look for them, and to be sure of them. */
export interface PassageSketch {
  /** The smallest value of each hash function over the shingles. */
  readonly minima: Uint32Array;
  /** The hashes of its shingles, each once, ascending. */
  readonly shingles: Uint32Array;
}

/** Words that stand beside each other as one shingle. */
const SHINGLE_WORDS = 3;
/** A shorter passage says what many say: "Rien n’est décidé." */
const LEAST_WORDS = 8;
/** Minima that must all agree for two passages to be compared, and how many such bands there are. */
const BAND_ROWS = 3;
const BANDS = 20;

const functions = hashFunctions(BANDS * BAND_ROWS);

/**
 * The sketch of a passage by min-wise hashing (Broder, "On the resemblance and containment of documents", 1997): the share
 * of minima in which two sketches agree estimates the share of shingles that they have in common.
 *
 * @returns null for a passage of fewer than eight words
 */
export function sketchOf(passage: string): PassageSketch | null {
  const words = fold(passage).split(' ');
  if (words.length < LEAST_WORDS) return null;
  const found = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    found.add(mixText(HASH_SEED, words.slice(at, at + SHINGLE_WORDS).join(' ')) >>> 0);
  }
  const shingles = Uint32Array.from(found).sort();
  const minima = functions.map(([factor, term]) => smallest(shingles, factor, term));
  return { minima: Uint32Array.from(minima), shingles };
}

/** For each band a key; passages that share one are compared. Two that have 0.6 of their shingles in common do in 99 of 100 cases. */
export function* bandsOf({ minima }: PassageSketch): Generator<string> {
  for (let band = 0; band < BANDS; band++) {
    yield `${band}:${minima.subarray(band * BAND_ROWS, (band + 1) * BAND_ROWS).join(',')}`;
  }
}

/** The share of their shingles that two passages have in common (Jaccard's coefficient), 0 to 1. */
export function resemblance(
  { shingles: a }: PassageSketch,
  { shingles: b }: PassageSketch,
): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = 0, other = 0] = [a[i], b[j]];
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return shared / (a.length + b.length - shared);
}

function smallest(shingles: Uint32Array, factor: number, term: number): number {
  let least = 0xffffffff;
  for (const shingle of shingles) {
    const value = (Math.imul(shingle, factor) + term) >>> 0;
    if (value < least) least = value;
  }
  return least;
}

/** Pairs of an odd factor and a term, the same each time. */
function hashFunctions(count: number): (readonly [factor: number, term: number])[] {
  let state = HASH_SEED;
  const next = (): number => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return (state ^ (state >>> 13)) >>> 0;
  };
  return Array.from({ length: count }, () => [next() | 1, next()] as const);
}
