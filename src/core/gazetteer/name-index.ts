import { foldCode, HASH_SEED, isTransparent, mix, mixBreak, mixText } from './fold.ts';
import { NameFlag } from './format.ts';
import { decodeUtf8 } from './utf8.ts';

/** One spelling of one place. */
export interface NameMatch {
  readonly place: number;
  readonly text: string;
  /** Bits of `NameFlag`. */
  readonly flags: number;
}

const EMPTY = -1;
const MAX_WORDS = 12;
const ST = 0x7374;
const STE = 0x737465;

/**
 * Index from folded names to places: a chained hash table over the names' bytes. Built in one pass
 * without making a string; a look-up confirms the name by folding it again.
 */
export class NameIndex {
  readonly #bytes: Uint8Array;
  /** Where each place's names begin. */
  readonly #starts: Int32Array;
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #next: Int32Array;
  readonly #offsets: Int32Array;
  readonly #owners: Int32Array;
  /** The most words of a name, by the hash of its first word folded to 16 bits. */
  readonly #longest = new Uint8Array(0x10000);
  #count = 0;

  constructor(bytes: Uint8Array, places: number) {
    this.#bytes = bytes;
    this.#starts = new Int32Array(places + 1);
    const names = countNames(bytes);
    let size = 1 << 10;
    while (size < names * 2) size <<= 1;
    this.#slots = new Int32Array(size).fill(EMPTY);
    this.#hashes = new Int32Array(names);
    this.#next = new Int32Array(names);
    this.#offsets = new Int32Array(names);
    this.#owners = new Int32Array(names);
    let place = 0;
    for (let at = 0; at < bytes.length; ) {
      const end = this.#indexName(at, place);
      if ((bytes[end] ?? 0) & NameFlag.last) this.#starts[++place] = end + 1;
      at = end + 1;
    }
  }

  /** The most words that a name can have that begins with a word of this hash; 0 when there is none. */
  longestFrom(firstWordHash: number): number {
    return this.#longest[shortHash(firstWordHash)] ?? 0;
  }

  /** Whether some spelling has this hash: cheap, and wrong about once in 20,000 words. */
  has(hash: number): boolean {
    let entry = this.#slots[hash & (this.#slots.length - 1)] ?? EMPTY;
    while (entry !== EMPTY) {
      if (this.#hashes[entry] === hash) return true;
      entry = this.#next[entry] ?? EMPTY;
    }
    return false;
  }

  /** All spellings with this hash that `isSame` confirms. */
  find(hash: number, isSame: (name: string) => boolean): NameMatch[] {
    const matches: NameMatch[] = [];
    let entry = this.#slots[hash & (this.#slots.length - 1)] ?? EMPTY;
    while (entry !== EMPTY) {
      if (this.#hashes[entry] === hash) {
        const start = this.#offsets[entry] ?? 0;
        const end = this.#endOf(start);
        const text = decodeUtf8(this.#bytes, start, end);
        if (isSame(text)) {
          matches.push({ place: this.#owners[entry] ?? 0, text, flags: this.#bytes[end] ?? 0 });
        }
      }
      entry = this.#next[entry] ?? EMPTY;
    }
    return matches;
  }

  /** All names of a place, the main one first. */
  namesOf(place: number): { readonly text: string; readonly flags: number }[] {
    const names: { text: string; flags: number }[] = [];
    for (let at = this.#starts[place] ?? 0; at < this.#bytes.length; ) {
      const end = this.#endOf(at);
      const flags = this.#bytes[end] ?? NameFlag.last;
      names.push({ text: decodeUtf8(this.#bytes, at, end), flags });
      if (flags & NameFlag.last) break;
      at = end + 1;
    }
    return names;
  }

  #endOf(start: number): number {
    let end = start;
    while (end < this.#bytes.length && (this.#bytes[end] ?? 0) >= 32) end++;
    return end;
  }

  /** Folds and hashes one name as `fold` and `mixWord` do; returns where its closing byte is. */
  #indexName(start: number, place: number): number {
    const bytes = this.#bytes;
    let hash = HASH_SEED;
    let beforeWord = hash;
    let word = 0;
    let length = 0;
    let words = 0;
    let first = 0;
    let i = start;
    for (;;) {
      const byte = bytes[i] ?? 0;
      const size = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : 3;
      const code = size === 1 ? byte : codePoint(bytes, i, size);
      const folded = byte < 32 ? 0 : foldCode(code);
      if (folded !== 0) {
        if (length === 0 && words > 0) hash = mixBreak(hash);
        if (length === 0) beforeWord = hash;
        hash = mix(hash, folded & 0xffff);
        if (folded > 0xffff) hash = mix(hash, folded >>> 16);
        word = (word << 8) | (folded & 0xff);
        length++;
      } else if (length > 0 && !isTransparent(code)) {
        if (length === 2 && word === ST) hash = mixText(beforeWord, 'saint');
        if (length === 3 && word === STE) hash = mixText(beforeWord, 'sainte');
        words++;
        if (words === 1) first = hash;
        length = 0;
        word = 0;
      }
      if (byte < 32) break;
      i += size;
    }
    this.#add(hash, start, place, first, words);
    return i;
  }

  #add(hash: number, offset: number, place: number, first: number, words: number): void {
    const entry = this.#count++;
    const slot = hash & (this.#slots.length - 1);
    this.#hashes[entry] = hash;
    this.#offsets[entry] = offset;
    this.#owners[entry] = place;
    this.#next[entry] = this.#slots[slot] ?? EMPTY;
    this.#slots[slot] = entry;
    const short = shortHash(first);
    if (words > (this.#longest[short] ?? 0)) this.#longest[short] = Math.min(words, MAX_WORDS);
  }
}

const shortHash = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

function countNames(bytes: Uint8Array): number {
  let names = 0;
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) < 32) names++;
  return names;
}

function codePoint(bytes: Uint8Array, at: number, size: number): number {
  const lead = bytes[at] ?? 0;
  const second = (bytes[at + 1] ?? 0) & 0x3f;
  if (size === 2) return ((lead & 0x1f) << 6) | second;
  return ((lead & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
}
