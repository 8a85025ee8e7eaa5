import { foldCode, isTransparent } from './fold.ts';
import { NameFlag } from './format.ts';
import { chainNames, type NameChains, shortHash } from './name-chains.ts';
import { decodeUtf8 } from './utf8.ts';

/** One spelling of one place. */
export interface NameMatch {
  readonly place: number;
  readonly text: string;
  /** Bits of `NameFlag`. */
  readonly flags: number;
}

/** A spelling in which some word begins as was asked. */
export interface NameHit extends NameMatch {
  /** The first word does. */
  readonly isFirst: boolean;
  /** Nothing follows: it is the whole name. */
  readonly isWhole: boolean;
}

const EMPTY = -1;
const SPACE = 0x20;

/**
 * Index from folded names to places: a chained hash table over the names' bytes, built in one pass
 * without making a string. A look-up confirms the name by folding it again.
 */
export class NameIndex {
  readonly #bytes: Uint8Array;
  readonly #chains: NameChains;

  constructor(bytes: Uint8Array, places: number) {
    this.#bytes = bytes;
    this.#chains = chainNames(bytes, places);
  }

  /** The most words that a name can have that begins with a word of this hash; 0 when there is none. */
  longestFrom(firstWordHash: number): number {
    return this.#chains.longest[shortHash(firstWordHash)] ?? 0;
  }

  /** Whether some spelling has this hash: cheap, and wrong about once in 20,000 words. */
  has(hash: number): boolean {
    const { slots, hashes, next } = this.#chains;
    let entry = slots[hash & (slots.length - 1)] ?? EMPTY;
    while (entry !== EMPTY) {
      if (hashes[entry] === hash) return true;
      entry = next[entry] ?? EMPTY;
    }
    return false;
  }

  /** All spellings with this hash that `isSame` confirms. */
  find(hash: number, isSame: (name: string) => boolean): NameMatch[] {
    const { slots, hashes, next, offsets, owners } = this.#chains;
    const matches: NameMatch[] = [];
    let entry = slots[hash & (slots.length - 1)] ?? EMPTY;
    while (entry !== EMPTY) {
      if (hashes[entry] === hash) {
        const start = offsets[entry] ?? 0;
        const end = this.#endOf(start);
        const text = decodeUtf8(this.#bytes, start, end);
        if (isSame(text)) {
          matches.push({ place: owners[entry] ?? 0, text, flags: this.#bytes[end] ?? 0 });
        }
      }
      entry = next[entry] ?? EMPTY;
    }
    return matches;
  }

  /** All names of a place, the main one first. */
  namesOf(place: number): { readonly text: string; readonly flags: number }[] {
    const names: { text: string; flags: number }[] = [];
    for (let at = this.#chains.starts[place] ?? 0; at < this.#bytes.length; ) {
      const end = this.#endOf(at);
      const flags = this.#bytes[end] ?? NameFlag.last;
      names.push({ text: decodeUtf8(this.#bytes, at, end), flags });
      if (flags & NameFlag.last) break;
      at = end + 1;
    }
    return names;
  }

  /**
   * All spellings with a word from which on the folded letters run as asked.
   *
   * @param letters folded code units, words parted by a space
   */
  beginning(letters: readonly number[]): NameHit[] {
    const hits: NameHit[] = [];
    const bytes = this.#bytes;
    let place = 0;
    for (let at = 0; at < bytes.length; ) {
      const found = this.#findWord(at, letters);
      const end = this.#endOf(at);
      const flags = bytes[end] ?? NameFlag.last;
      if (found !== null) {
        hits.push({
          place,
          text: decodeUtf8(bytes, at, end),
          flags,
          isFirst: found.at === at,
          isWhole: found.at === at && found.end === end,
        });
      }
      if (flags & NameFlag.last) place++;
      at = end + 1;
    }
    return hits;
  }

  /** Where in the name that starts at `from` a word begins so. */
  #findWord(from: number, letters: readonly number[]): { at: number; end: number } | null {
    const bytes = this.#bytes;
    let isInWord = false;
    for (let at = from; ; ) {
      const byte = bytes[at] ?? 0;
      if (byte < 32) return null;
      const { code, width } = codePointAt(bytes, at);
      const isWord = foldCode(code) !== 0;
      if (isWord && !isInWord) {
        const end = this.#matchFrom(at, letters);
        if (end !== null) return { at, end };
      }
      if (isWord || !isTransparent(code)) isInWord = isWord;
      at += width;
    }
  }

  /** Where the letters end that run on from a word's beginning; null where they are others. */
  #matchFrom(from: number, letters: readonly number[]): number | null {
    const bytes = this.#bytes;
    let at = from;
    let matched = 0;
    let isParted = false;
    while (matched < letters.length) {
      const byte = bytes[at] ?? 0;
      if (byte < 32) return null;
      const { code, width } = codePointAt(bytes, at);
      at += width;
      if (isTransparent(code)) continue;
      const folded = foldCode(code);
      if (folded === 0) {
        isParted = true;
        continue;
      }
      if (isParted && letters[matched++] !== SPACE) return null;
      isParted = false;
      if (letters[matched++] !== (folded & 0xffff)) return null;
      if (folded > 0xffff && letters[matched++] !== folded >>> 16) return null;
    }
    return at;
  }

  #endOf(start: number): number {
    let end = start;
    while (end < this.#bytes.length && (this.#bytes[end] ?? 0) >= 32) end++;
    return end;
  }
}

/** The code point that starts at a byte of UTF-8, and how many bytes it takes. Names hold none beyond the first plane. */
function codePointAt(bytes: Uint8Array, at: number): { code: number; width: number } {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return { code: lead, width: 1 };
  const second = (bytes[at + 1] ?? 0) & 0x3f;
  if (lead < 0xe0) return { code: ((lead & 0x1f) << 6) | second, width: 2 };
  return { code: ((lead & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 0x3f), width: 3 };
}
