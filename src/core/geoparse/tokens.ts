import { type WordList, wordLists } from './words/word-lists.ts';
import { LIST_NUMBERS, placeOfList, type WordTable } from './words/word-table.ts';

/** What stands between a word and the one before it: a set of bits. */
export const Gap = {
  space: 1,
  hyphen: 2,
  apostrophe: 4,
  comma: 8,
  /** A full stop, exclamation or question mark, or ellipsis. */
  stop: 16,
  newline: 32,
  open: 64,
  close: 128,
  /** Colon, semicolon. */
  colon: 256,
  quote: 512,
  dash: 1024,
  slash: 2048,
  squareOpen: 4096,
  other: 8192,
  /** The text begins here. */
  start: 16384,
} as const;

/** What parts a sentence from the next. */
export const SENTENCE_END = Gap.stop | Gap.newline;

/** How a word is written: a set of bits. */
export const Shape = {
  /** Begins with a capital. */
  capital: 1,
  /** More than one letter, all of them capitals. */
  allCaps: 2,
  digits: 4,
  /** An abbreviation with its stops: "U.S.", "É.-U.". */
  stops: 8,
  /** Stands in a line of capitals, where capitals say nothing. */
  shouted: 16,
  /** First word of a sentence or a line. */
  first: 32,
  single: 64,
} as const;

/** The words of a text as columns: where each begins and ends, its folded hash, its shape, what precedes it. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint16Array;
  /** The words' numbers in the lists of the text's language: ask with `isA`. */
  readonly listed: Uint16Array;
  readonly words: WordTable;
  /** The first of the tagger's classes that lists the word, from 1; 0 for none. */
  readonly taggerClass: Uint8Array;
}

const bitOf = Object.fromEntries(wordLists.map((list) => [list, placeOfList(list)])) as Readonly<
  Record<WordList, { readonly half: number; readonly bit: number }>
>;

/** Word `i` as it is written. */
export const wordAt = ({ text, start, end }: Tokens, i: number): string =>
  text.slice(start[i], end[i]);

/** Whether a list of the text's language holds word `i`. */
export function isA({ listed, words }: Tokens, i: number, list: WordList): boolean {
  const number = listed[i] ?? 0;
  if (number === 0) return false;
  const { half, bit } = bitOf[list];
  return ((words.bits[LIST_NUMBERS * number + half] ?? 0) & bit) !== 0;
}

/** Whether a list that tells what a word does in a sentence holds word `i`. */
export const isTelling = ({ listed, words }: Tokens, i: number): boolean =>
  words.isTelling[listed[i] ?? 0] === 1;
