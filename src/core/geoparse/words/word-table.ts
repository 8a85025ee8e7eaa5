import { HASH_SEED, mixWord } from '../../gazetteer/fold.ts';
import { anyLanguage } from './any.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import {
  type LanguageWords,
  madeOf,
  taggerClasses,
  type WordList,
  wordLists,
} from './word-lists.ts';

/**
 * Languages with words of their own; add one by a file beside this and an entry here. French and
 * English are read together whatever the text, since the tagger learnt from both and each quotes the
 * other; a third language's words count in its own texts only.
 */
const always = [anyLanguage, french, english];
const others: Readonly<Record<string, LanguageWords>> = {};

const numberOf = new Map<WordList, number>(wordLists.map((list, number) => [list, number]));

/** Where a list's bit stands: which number, and the bit. */
export const placeOfList = (list: WordList): { readonly half: number; readonly bit: number } => {
  const number = numberOf.get(list) ?? 0;
  return { half: number >> 5, bit: 1 << (number & 31) };
};

/** Numbers that the lists' bits take. */
export const LIST_NUMBERS = Math.ceil(wordLists.length / 32);

/** Which lists hold a word: one bit a list; and the first of the tagger's classes, from 1. */
interface Entry {
  readonly bits: Int32Array;
  readonly taggerClass: number;
}

const NOWHERE: Entry = { bits: new Int32Array(LIST_NUMBERS), taggerClass: 0 };

/** The lists of one language, by a word's hash. */
export class WordTable {
  readonly #entries = new Map<number, Entry>();

  constructor(languages: readonly LanguageWords[]) {
    wordLists.forEach((list, number) => {
      for (const word of wordsOf(list, languages)) {
        const hash = mixWord(HASH_SEED, word, 0, word.length);
        const known = this.find(hash);
        const bits = known.bits.slice();
        const { half, bit } = placeOfList(list);
        bits[half] = (bits[half] ?? 0) | bit;
        const isFirst = known.taggerClass === 0 && number < taggerClasses.length;
        this.#entries.set(hash, { bits, taggerClass: isFirst ? number + 1 : known.taggerClass });
      }
    });
  }

  find(hash: number): Entry {
    return this.#entries.get(hash) ?? NOWHERE;
  }
}

function wordsOf(list: WordList, languages: readonly LanguageWords[]): string[] {
  const lists = [list, ...(madeOf[list] ?? [])];
  return languages.flatMap((words) => lists.flatMap((name) => words[name]?.split(' ') ?? []));
}

const tables = new Map<string, WordTable>();

/** The words of texts in a language (its primary subtag). */
export function wordTable(language: string): WordTable {
  const own = others[language];
  const key = own === undefined ? '' : language;
  let table = tables.get(key);
  if (table === undefined) {
    table = new WordTable(own === undefined ? always : [...always, own]);
    tables.set(key, table);
  }
  return table;
}
