import { HASH_SEED, mixWord } from '../gazetteer/fold.ts';
import { classOf, DIGIT, LETTER, MARK, UPPER } from './char-class.ts';
import { Gap, Shape, type Tokens } from './tokens.ts';
import { endOfNumber, endOfWord } from './word-end.ts';
import { type WordTable, wordTable } from './words/word-table.ts';

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
