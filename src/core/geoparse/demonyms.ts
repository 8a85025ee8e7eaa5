import { HASH_SEED, mixBreak, mixText, mixWord } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { Gap, type Tokens } from './tokens.ts';

/** Which place's people or adjective a word names: "biélorusse", "South Korean". */
export class Demonyms {
  /** First words of forms of two words. */
  readonly #firsts = new Set<number>();
  readonly #placeIds = new Map<number, string>();

  constructor(gazetteer: Gazetteer) {
    for (const [id, forms] of Object.entries(gazetteer.demonyms)) {
      for (const form of forms.split(';')) {
        const words = form.split(' ');
        const hash = words.reduce(
          (h, word, i) => mixText(i === 0 ? h : mixBreak(h), word),
          HASH_SEED,
        );
        this.#placeIds.set(hash, id);
        if (words.length > 1) this.#firsts.add(mixText(HASH_SEED, words[0] ?? ''));
      }
    }
  }

  /** The demonym at word `i`: the id of its place and how many words it has; null for none. */
  at(tokens: Tokens, i: number): { readonly id: string; readonly words: number } | null {
    const hash = tokens.hash[i] ?? 0;
    if (
      this.#firsts.has(hash) &&
      i + 1 < tokens.count &&
      ((tokens.gap[i + 1] ?? 0) & ~(Gap.space | Gap.hyphen)) === 0
    ) {
      const both = mixWord(
        mixBreak(hash),
        tokens.text,
        tokens.start[i + 1] ?? 0,
        tokens.end[i + 1] ?? 0,
      );
      const id = this.#placeIds.get(both);
      if (id !== undefined) return { id, words: 2 };
    }
    const id = this.#placeIds.get(hash);
    return id === undefined ? null : { id, words: 1 };
  }
}
