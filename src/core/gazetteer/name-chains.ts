import {
  foldCode,
  HASH_SEED,
  isJoint,
  isTransparent,
  mix,
  mixBreak,
  mixText,
  packLetters,
  ST,
  STE,
} from './fold.ts';
import { NameFlag } from './format.ts';

/** The columns of the names' hash table. Entry by entry: its hash, the next in its slot's chain, where the name is, whose it is. */
export interface NameChains {
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  readonly next: Int32Array;
  readonly offsets: Int32Array;
  readonly owners: Int32Array;
  /** Where each place's names begin. */
  readonly starts: Int32Array;
  /** The most words of a name, by the hash of its first word folded to 16 bits. */
  readonly longest: Uint8Array;
}

const MOST_WORDS = 12;

export const shortHash = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

/**
 * Folds and hashes all names as `fold` and `mixWord` do. One loop with everything in local
 * variables: it runs over some four million bytes before the first look-up can be answered.
 */
export function chainNames(bytes: Uint8Array, places: number): NameChains {
  const names = countNames(bytes);
  let size = 1 << 10;
  while (size < names) size <<= 1;
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(names);
  const next = new Int32Array(names);
  const offsets = new Int32Array(names);
  const owners = new Int32Array(names);
  const starts = new Int32Array(places + 1);
  const longest = new Uint8Array(0x10000);
  const mask = size - 1;
  let place = 0;
  let entry = 0;
  for (let at = 0; at < bytes.length; entry++) {
    let hash = HASH_SEED;
    let beforeWord = hash;
    let word = 0;
    let length = 0;
    let words = 0;
    let first = 0;
    let i = at;
    let byte = bytes[i] as number;
    for (;;) {
      let code = byte;
      let width = 1;
      if (byte >= 0x80) {
        width = byte < 0xe0 ? 2 : 3;
        code = codePoint(bytes, i, width);
      }
      const folded = byte < 32 ? 0 : foldCode(code);
      if (folded !== 0) {
        if (length === 0) {
          if (words > 0) hash = mixBreak(hash);
          beforeWord = hash;
        }
        hash = mix(hash, folded & 0xffff);
        if (folded > 0xffff) hash = mix(hash, folded >>> 16);
        word = packLetters(word, folded);
        length++;
      } else if (length > 0 && !isTransparent(code) && !isJoint(code, bytes[i - 1] ?? 0)) {
        if (word === ST) hash = mixText(beforeWord, 'saint');
        else if (word === STE) hash = mixText(beforeWord, 'sainte');
        if (words++ === 0) first = hash;
        length = 0;
        word = 0;
      }
      if (byte < 32) break;
      i += width;
      byte = bytes[i] as number;
    }
    const slot = hash & mask;
    hashes[entry] = hash;
    offsets[entry] = at;
    owners[entry] = place;
    next[entry] = slots[slot] as number;
    slots[slot] = entry;
    const short = shortHash(first);
    if (words > (longest[short] as number)) longest[short] = Math.min(words, MOST_WORDS);
    at = i + 1;
    if (byte & NameFlag.last) starts[++place] = at;
  }
  return { slots, hashes, next, offsets, owners, starts, longest };
}

function countNames(bytes: Uint8Array): number {
  let names = 0;
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) < 32) names++;
  return names;
}

function codePoint(bytes: Uint8Array, at: number, width: number): number {
  const lead = bytes[at] ?? 0;
  const second = (bytes[at + 1] ?? 0) & 0x3f;
  if (width === 2) return ((lead & 0x1f) << 6) | second;
  return ((lead & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
}
