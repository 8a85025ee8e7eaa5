import { stemOf } from './stems.ts';
import { wordsOf } from './words.ts';

export interface IndexedText {
  /** How often each stem stands in the text. */
  readonly terms: ReadonlyMap<string, number>;
  /** The stem of each word, as it is written in the text. */
  readonly words: ReadonlyMap<string, string>;
}

/** What a text is found by. */
export function indexText(text: string, language: string): IndexedText {
  const terms = new Map<string, number>();
  const words = new Map<string, string>();
  for (const { folded } of wordsOf(text)) {
    const stem = words.get(folded) ?? stemOf(folded, language);
    words.set(folded, stem);
    terms.set(stem, (terms.get(stem) ?? 0) + 1);
  }
  return { terms, words };
}
