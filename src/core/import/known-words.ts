import { HASH_SEED, mixWord } from '../gazetteer/fold.ts';
import { type Bloom, bloomHas } from '../geoparse/bloom.ts';
import type { KnownWord } from './hyphens.ts';

/** What inflects words of French and English at their ends. */
const endings = ['s', 'x', 'e', 'es', 'ée', 'ées', 'és', 'ing', 'ed', 'ly', 'ment'] as const;

/**
 * Knows the words of a dictionary, as the tagger's file holds them, with their ordinary inflections, and
 * names where a gazetteer's are given. It takes about one unknown word in fifty for a known one.
 *
 * @param hasName whether a name has this hash (`fold.ts`)
 */
export function createKnownWord(
  dictionary: Bloom,
  hasName: (hash: number) => boolean = () => false,
): KnownWord {
  const hashOf = (word: string) => mixWord(HASH_SEED, word, 0, word.length);
  return (word) => {
    const hash = hashOf(word);
    if (bloomHas(dictionary, hash) || hasName(hash)) return true;
    return endings.some((ending) => {
      const stem = word.slice(0, -ending.length);
      return word.endsWith(ending) && stem.length >= 3 && bloomHas(dictionary, hashOf(stem));
    });
  };
}
