import { HASH_SEED, mixWord } from '../../gazetteer/fold.ts';
import { languages } from '../languages/languages.ts';
import { anyLanguage } from './any.ts';
import { plainLists } from './plain-lists.ts';
import {
  type LanguageWords,
  madeOf,
  taggerClasses,
  type WordList,
  wordLists,
} from './word-lists.ts';

/**
 * The tagger learnt from texts in these, and each quotes the other: their words are read whatever the
 * text's language. Those of another count in its own texts only.
 */
const taught = ['fr', 'en'];

export const isTaught = (language: string): boolean => taught.includes(language);

const wordsIn = (language: string): LanguageWords[] => {
  const own = languages[language];
  return own === undefined ? [] : [own.words];
};

const always = [anyLanguage, ...taught.flatMap(wordsIn)];

const numberOf = new Map<WordList, number>(wordLists.map((list, number) => [list, number]));

/** Where a list's bit stands: which number, and the bit. */
export const placeOfList = (list: WordList): { readonly half: number; readonly bit: number } => {
  const number = numberOf.get(list) ?? 0;
  return { half: number >> 5, bit: 1 << (number & 31) };
};

/** Numbers that the lists' bits take. */
export const LIST_NUMBERS = Math.ceil(wordLists.length / 32);

/**
 * The lists of one language, by a word's hash: an open hash table, as every word of every text is
 * looked up. A word's number leads to the bits of the lists that hold it; 0 is in none.
 */
export class WordTable {
  readonly #hashes: Int32Array;
  readonly #numbers: Uint16Array;
  /** `LIST_NUMBERS` numbers a word. */
  readonly bits: Int32Array;
  /** The first of the tagger's classes that lists the word, from 1; 0 for none. */
  readonly taggerClass: Uint8Array;
  /** Whether another than the plain lists holds the word. */
  readonly isTelling: Uint8Array;

  constructor(languages: readonly LanguageWords[]) {
    const numbers = new Map<number, number>();
    const listed = wordLists.map((list) =>
      wordsOf(list, languages).map((word) => mixWord(HASH_SEED, word, 0, word.length)),
    );
    for (const hash of listed.flat()) if (!numbers.has(hash)) numbers.set(hash, numbers.size + 1);
    this.bits = new Int32Array((numbers.size + 1) * LIST_NUMBERS);
    this.taggerClass = new Uint8Array(numbers.size + 1);
    this.isTelling = new Uint8Array(numbers.size + 1);
    listed.forEach((hashes, list) => {
      const isTelling = list < wordLists.length - plainLists.length;
      for (const hash of hashes) {
        const number = numbers.get(hash) ?? 0;
        if (isTelling) this.isTelling[number] = 1;
        const at = number * LIST_NUMBERS + (list >> 5);
        this.bits[at] = (this.bits[at] ?? 0) | (1 << (list & 31));
        if (this.taggerClass[number] === 0 && list < taggerClasses.length)
          this.taggerClass[number] = list + 1;
      }
    });
    let size = 1024;
    while (size < numbers.size * 4) size *= 2;
    this.#hashes = new Int32Array(size);
    this.#numbers = new Uint16Array(size);
    for (const [hash, number] of numbers) {
      let slot = slotOf(hash, size);
      while (this.#numbers[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#hashes[slot] = hash;
      this.#numbers[slot] = number;
    }
  }

  /** The word's number, 0 when no list holds it. */
  find(hash: number): number {
    const size = this.#numbers.length;
    for (let slot = slotOf(hash, size); ; slot = (slot + 1) & (size - 1)) {
      const number = this.#numbers[slot] ?? 0;
      if (number === 0 || this.#hashes[slot] === hash) return number;
    }
  }
}

const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1);

function wordsOf(list: WordList, languages: readonly LanguageWords[]): string[] {
  const lists = [list, ...(madeOf[list] ?? [])];
  return languages.flatMap((words) => lists.flatMap((name) => words[name]?.split(' ') ?? []));
}

const tables = new Map<string, WordTable>();

/** The words of texts in a language (its primary subtag). */
export function wordTable(language: string): WordTable {
  const own = isTaught(language) ? [] : wordsIn(language);
  const key = own.length === 0 ? '' : language;
  let table = tables.get(key);
  if (table === undefined) {
    table = new WordTable([...always, ...own]);
    tables.set(key, table);
  }
  return table;
}
