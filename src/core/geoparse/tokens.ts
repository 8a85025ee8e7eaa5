import { HASH_SEED, mixWord, SOFT_HYPHEN } from '../gazetteer/fold.ts';
import { type WordList, wordLists } from './words/word-lists.ts';
import { LIST_NUMBERS, placeOfList, type WordTable, wordTable } from './words/word-table.ts';

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

/** Whether a list of the text's language holds word `i`. */
export function isA({ listed, words }: Tokens, i: number, list: WordList): boolean {
  const number = listed[i] ?? 0;
  if (number === 0) return false;
  const { half, bit } = bitOf[list];
  return ((words.bits[LIST_NUMBERS * number + half] ?? 0) & bit) !== 0;
}

const LETTER = 1;
const UPPER = 2;
const DIGIT = 4;
const MARK = 8;

/** Character classes of the basic plane, filled as characters are met. */
const classes = new Uint8Array(0x10000).fill(0xff);

function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 0xff) return known;
  const char = String.fromCharCode(code);
  let found = 0;
  if (/\p{L}/u.test(char)) found = /[\p{Lu}\p{Lt}]/u.test(char) ? LETTER | UPPER : LETTER;
  else if (/\p{N}/u.test(char)) found = DIGIT;
  else if (/\p{M}/u.test(char) || code === SOFT_HYPHEN) found = MARK;
  classes[code] = found;
  return found;
}

const gapOf: Readonly<Record<string, number>> = {
  ' ': Gap.space,
  '\t': Gap.space,
  '\u00a0': Gap.space,
  '\u202f': Gap.space,
  '\u2009': Gap.space,
  '-': Gap.hyphen,
  '\u2010': Gap.hyphen,
  '\u2011': Gap.hyphen,
  "'": Gap.apostrophe,
  '’': Gap.apostrophe,
  ʼ: Gap.apostrophe,
  '`': Gap.apostrophe,
  ',': Gap.comma,
  '.': Gap.stop,
  '!': Gap.stop,
  '?': Gap.stop,
  '…': Gap.stop,
  '\n': Gap.newline,
  '\r': Gap.newline,
  '\u2028': Gap.newline,
  '(': Gap.open,
  ')': Gap.close,
  '[': Gap.squareOpen,
  ']': Gap.close,
  ':': Gap.colon,
  ';': Gap.colon,
  '"': Gap.quote,
  '«': Gap.quote,
  '»': Gap.quote,
  '“': Gap.quote,
  '”': Gap.quote,
  '‘': Gap.quote,
  '–': Gap.dash,
  '—': Gap.dash,
  '/': Gap.slash,
};

const gaps = Uint16Array.from(
  { length: 0x2100 },
  (_, code) => gapOf[String.fromCharCode(code)] ?? Gap.other,
);

/** Sets of gap bits after which a sentence or a line begins. */
const OPENS_SENTENCE = Gap.stop | Gap.newline | Gap.start;
/** A longer word is not one: it is cut, so that no input makes a look-up long. */
const LONGEST_WORD = 200;

/** Cuts a text into words: elisions, hyphens, glued words ("S-400qui", "actuKiev") and abbreviations with stops each apart. */
export function tokenise(text: string, language = 'und'): Tokens {
  const columns = new Columns(text, wordTable(language));
  let gap: number = Gap.start;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if ((kind & (LETTER | DIGIT)) === 0) {
      if (kind !== MARK) gap |= code < gaps.length ? (gaps[code] ?? Gap.other) : Gap.other;
      i++;
      continue;
    }
    const end = kind & LETTER ? endOfWord(text, i) : endOfNumber(text, i);
    columns.add(i, end, gap, shapeOf(text, i, end, gap));
    gap = 0;
    i = end;
  }
  return columns.finish();
}

/** The same words, but for those that are cut in two where `cutAt` says so, as if a space stood there. */
export function recut(
  tokens: Tokens,
  cutAt: ReadonlyMap<number, number>,
  language: string,
): Tokens {
  if (cutAt.size === 0) return tokens;
  const { text } = tokens;
  const columns = new Columns(text, wordTable(language));
  for (let i = 0; i < tokens.count; i++) {
    const [start = 0, end = 0, gap = 0] = [tokens.start[i], tokens.end[i], tokens.gap[i]];
    const cut = cutAt.get(i) ?? end;
    columns.add(start, cut, gap, shapeOf(text, start, cut, gap));
    if (cut < end) columns.add(cut, end, Gap.space, shapeOf(text, cut, end, Gap.space));
  }
  return columns.finish();
}

class Columns {
  readonly #text: string;
  readonly #words: WordTable;
  #start: Int32Array;
  #end: Int32Array;
  #hash: Int32Array;
  #shape: Uint8Array;
  #gap: Uint16Array;
  #listed: Uint16Array;
  #taggerClass: Uint8Array;
  #count = 0;

  constructor(text: string, words: WordTable) {
    this.#text = text;
    this.#words = words;
    const size = Math.max(16, text.length >> 2);
    this.#start = new Int32Array(size);
    this.#end = new Int32Array(size);
    this.#hash = new Int32Array(size);
    this.#shape = new Uint8Array(size);
    this.#gap = new Uint16Array(size);
    this.#listed = new Uint16Array(size);
    this.#taggerClass = new Uint8Array(size);
  }

  add(start: number, end: number, gap: number, shape: number): void {
    if (this.#count === this.#start.length) this.#grow();
    const i = this.#count++;
    this.#start[i] = start;
    this.#end[i] = end;
    const hash = mixWord(HASH_SEED, this.#text, start, end);
    const number = this.#words.find(hash);
    this.#hash[i] = hash;
    this.#listed[i] = number;
    this.#taggerClass[i] = this.#words.taggerClass[number] ?? 0;
    this.#shape[i] = shape;
    this.#gap[i] = gap;
  }

  finish(): Tokens {
    const tokens = {
      text: this.#text,
      count: this.#count,
      start: this.#start,
      end: this.#end,
      hash: this.#hash,
      shape: this.#shape,
      gap: this.#gap,
      listed: this.#listed,
      words: this.#words,
      taggerClass: this.#taggerClass,
    };
    markShouted(tokens);
    return tokens;
  }

  #grow(): void {
    const size = this.#start.length * 2;
    this.#start = grown(this.#start, new Int32Array(size));
    this.#end = grown(this.#end, new Int32Array(size));
    this.#hash = grown(this.#hash, new Int32Array(size));
    this.#shape = grown(this.#shape, new Uint8Array(size));
    this.#gap = grown(this.#gap, new Uint16Array(size));
    this.#listed = grown(this.#listed, new Uint16Array(size));
    this.#taggerClass = grown(this.#taggerClass, new Uint8Array(size));
  }
}

function grown<Column extends Int32Array | Uint8Array | Uint16Array>(
  from: Column,
  to: Column,
): Column {
  to.set(from);
  return to;
}

/** A run of letters; cut where a small letter meets a capital ("actuKiev", "àMinsk"), and after "U." of "U.S." only at its end. */
function endOfWord(text: string, start: number): number {
  const stops = endOfStops(text, start);
  if (stops > start) return stops;
  let i = start + 1;
  let smallLetters = classOf(text.charCodeAt(start)) & UPPER ? 0 : 1;
  const limit = Math.min(text.length, start + LONGEST_WORD);
  while (i < limit) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === MARK) {
      i++;
      continue;
    }
    if (kind === DIGIT && smallLetters === 0 && i - start <= 4) {
      i = endOfCode(text, i, limit);
      break;
    }
    if ((kind & LETTER) === 0) break;
    if (kind & UPPER) {
      if (smallLetters >= 3 || (i - start === smallLetters && isGluedOn(text, start, i))) break;
      smallLetters = 0;
    } else smallLetters++;
    i++;
  }
  while (text.charCodeAt(i - 1) === SOFT_HYPHEN) i--;
  return i;
}

/** Small words that lose the space behind them: "àMinsk", "deMoscou". Not "iPhone", not "eBay". */
const gluedWords = new Set([
  'à',
  'a',
  'de',
  'en',
  'et',
  'la',
  'le',
  'du',
  'au',
  'in',
  'of',
  'to',
  'at',
  'by',
]);
const LEAST_GLUED = 4;

/** Whether the capital at `at` begins a word of its own, glued to a small word before it. */
function isGluedOn(text: string, start: number, at: number): boolean {
  if (!gluedWords.has(text.slice(start, at))) return false;
  for (let i = at + 1; i < at + LEAST_GLUED; i++) {
    if ((classOf(text.charCodeAt(i)) & (LETTER | UPPER)) !== LETTER) return false;
  }
  return true;
}

/** Where an abbreviation with stops ("U.S.", "D.C.", "É.-U.") ends that begins here; `start` when none does. */
function endOfStops(text: string, start: number): number {
  let i = start;
  let letters = 0;
  while (i + 1 < text.length) {
    if ((classOf(text.charCodeAt(i)) & UPPER) === 0 || text.charAt(i + 1) !== '.') break;
    letters++;
    i += 2;
    if (text.charAt(i) === '-' && (classOf(text.charCodeAt(i + 1)) & UPPER) !== 0) i++;
  }
  if (letters >= 1 && isLastLetter(text, i)) return i + 1;
  if (letters === 1) return endOfState(text, start, i);
  if (letters < 2) return start;
  return text.charAt(i - 1) === '-' ? i - 1 : i;
}

/** "S" of "U.S said": the last letter of an abbreviation that has lost its last stop. */
const isLastLetter = (text: string, i: number): boolean =>
  (classOf(text.charCodeAt(i)) & UPPER) !== 0 &&
  (classOf(text.charCodeAt(i + 1)) & (LETTER | DIGIT | MARK)) === 0 &&
  text.charAt(i + 1) !== "'" &&
  text.charAt(i + 1) !== '’';

/** Where "W.Va." of "Charleston, W.Va." ends, given where its second part begins; `start` for anything else. */
function endOfState(text: string, start: number, second: number): number {
  if (text.charAt(start - 2) !== ',' && text.charAt(start - 1) !== '(') return start;
  let i = second;
  if ((classOf(text.charCodeAt(i)) & UPPER) === 0) return start;
  i++;
  while (i - second < 4 && (classOf(text.charCodeAt(i)) & (LETTER | UPPER)) === LETTER) i++;
  return i - second > 1 && text.charAt(i) === '.' ? i + 1 : start;
}

/** The rest of a code such as "H5N1" or "G7": figures and capitals, up to where small letters are glued on. */
function endOfCode(text: string, start: number, limit: number): number {
  let i = start;
  while (i < limit && classOf(text.charCodeAt(i)) & (UPPER | DIGIT)) i++;
  const isGlued = i < limit && (classOf(text.charCodeAt(i)) & LETTER) !== 0;
  return isGlued && classOf(text.charCodeAt(i - 1)) & UPPER ? i - 1 : i;
}

function endOfNumber(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && classOf(text.charCodeAt(i)) === DIGIT) i++;
  return i;
}

function shapeOf(text: string, start: number, end: number, gap: number): number {
  const first = classOf(text.charCodeAt(start));
  let shape = gap & OPENS_SENTENCE ? Shape.first : 0;
  if (first === DIGIT) return shape | Shape.digits;
  if (end - start === 1) shape |= Shape.single;
  if ((first & UPPER) === 0) return shape;
  shape |= Shape.capital;
  if (text.charAt(end - 1) === '.') return shape | Shape.stops | Shape.allCaps;
  if (end - start === 1) return shape;
  for (let i = start + 1; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === DIGIT) return shape | Shape.digits;
    if ((kind & UPPER) === 0) return shape;
  }
  return shape | Shape.allCaps;
}

/** Marks the words of lines that are all capitals: two words of four letters or more, no small letter. */
function markShouted({
  count,
  start,
  end,
  shape,
  gap,
}: Pick<Tokens, 'count' | 'start' | 'end' | 'shape' | 'gap'>): void {
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && ((gap[i] ?? 0) & Gap.newline) === 0) continue;
    let long = 0;
    let small = false;
    for (let k = from; k < i && !small; k++) {
      const bits = shape[k] ?? 0;
      if (bits & Shape.digits) continue;
      if (bits & Shape.allCaps && (end[k] ?? 0) - (start[k] ?? 0) >= 4) long++;
      small = (bits & Shape.allCaps) === 0 && (bits & Shape.single) === 0;
    }
    if (!small && long >= 2) {
      for (let k = from; k < i; k++) shape[k] = (shape[k] ?? 0) | Shape.shouted;
    }
    from = i;
  }
}
