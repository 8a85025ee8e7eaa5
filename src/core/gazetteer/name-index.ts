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

const EMPTY = -1;

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

  #endOf(start: number): number {
    let end = start;
    while (end < this.#bytes.length && (this.#bytes[end] ?? 0) >= 32) end++;
    return end;
  }
}
