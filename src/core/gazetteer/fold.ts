/**
 * Folding: the one rule by which two spellings count as the same name. Case, accents and the kind
 * of apostrophe or hyphen do not matter, ligatures are written out, combining marks are dropped.
 * Works on code units through one table, without allocating, because it runs on every word of
 * every article and on every name of the gazetteer.
 */

const TABLE_SIZE = 0x530;
const NOTHING = 0;

/** What does not decompose into a base letter and a mark. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŀ: 'l',
  ĸ: 'k',
  ŋ: 'ng',
  ŧ: 't',
  ə: 'a',
};

const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Two code units packed in one number, 0 for "not part of a word". */
function packedFold(code: number): number {
  const char = String.fromCharCode(code);
  if (!isWordChar(char)) return NOTHING;
  const lower = char.toLowerCase();
  const isCyrillic = code >= 0x400;
  const plain =
    WRITTEN_OUT[lower] ?? (isCyrillic ? lower : lower.normalize('NFD').replace(/\p{M}/gu, ''));
  return plain.charCodeAt(0) | (plain.length > 1 ? plain.charCodeAt(1) << 16 : 0);
}

const table = Uint32Array.from({ length: TABLE_SIZE }, (_, code) => packedFold(code));

const STOP = 0x2e;
/** Tells where a word may be broken at a line's end, and is not seen elsewhere. */
export const SOFT_HYPHEN = 0xad;

/**
 * What neither belongs to a word nor parts two: accents written as characters of their own, the
 * stops of "U.S.", and soft hyphens.
 */
export const isTransparent = (code: number): boolean =>
  (code >= 0x300 && code < 0x370) || code === STOP || code === SOFT_HYPHEN;

/** Latin Extended Additional (Vietnamese, Yoruba): decomposed on the way, too rare for a table. */
function foldRare(code: number): number {
  if (code >= 0x1e00 && code < 0x1f00) {
    return String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
  }
  return code >= 0x2000 && code < 0x2e00 ? NOTHING : code;
}

/** The folded form of a code unit: one or two units packed in a number, 0 when it is no part of a word. */
export function foldCode(code: number): number {
  if (code < TABLE_SIZE) return isTransparent(code) ? NOTHING : (table[code] ?? NOTHING);
  return foldRare(code);
}

const HYPHEN = 0x2d;

/** The hyphen of "É.-U.": behind a stop it parts no words. */
export const isJoint = (code: number, previous: number): boolean =>
  code === HYPHEN && previous === STOP;

export const HASH_SEED = 0x811c9dc5 | 0;
const WORD_BREAK = 0x20;

/** One step of FNV-1a, kept in 32 bits. */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Continues a name's hash with the break between two of its words. */
export const mixBreak = (hash: number): number => mix(hash, WORD_BREAK);

/** The last three folded characters of a word, packed: enough to tell "st" and "ste". */
export const packLetters = (letters: number, folded: number): number =>
  folded > 0xffff
    ? (letters << 16) | ((folded & 0xff) << 8) | ((folded >>> 16) & 0xff)
    : (letters << 8) | (folded & 0xff);

export const ST = 0x7374;
export const STE = 0x737465;

/** Continues a hash with the folded characters of one word. `St` and `Ste` count as `Saint` and `Sainte`. */
export function mixWord(hash: number, text: string, start: number, end: number): number {
  let h = hash;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const folded = foldCode(text.charCodeAt(i));
    if (folded === NOTHING) continue;
    letters = packLetters(letters, folded);
    h = mix(h, folded & 0xffff);
    if (folded > 0xffff) h = mix(h, folded >>> 16);
  }
  if (letters === ST) return mixText(hash, 'saint');
  return letters === STE ? mixText(hash, 'sainte') : h;
}

/** Continues a hash with characters that are folded already. */
export function mixText(hash: number, folded: string): number {
  let h = hash;
  for (let i = 0; i < folded.length; i++) h = mix(h, folded.charCodeAt(i));
  return h;
}

/** The folded form as text, words parted by one space: for building tables and for comparing. */
export function fold(name: string): string {
  let out = '';
  let inWord = false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (isTransparent(code) || isJoint(code, name.charCodeAt(i - 1))) continue;
    const folded = foldCode(code);
    if (folded === NOTHING) {
      inWord = false;
      continue;
    }
    if (!inWord && out !== '') out += ' ';
    inWord = true;
    out += String.fromCharCode(folded & 0xffff);
    if (folded > 0xffff) out += String.fromCharCode(folded >>> 16);
  }
  return out.replace(/(^| )st(e?)(?= |$)/g, '$1saint$2');
}
