import { SOFT_HYPHEN } from '../gazetteer/fold.ts';
import { classOf, DIGIT, LETTER, MARK, UPPER } from './char-class.ts';

/** A longer word is not one: it is cut, so that no input makes a look-up long. */
const LONGEST_WORD = 200;

/** A run of letters; cut where a small letter meets a capital ("actuKiev", "àMinsk"), and after "U." of "U.S." only at its end. */
export function endOfWord(text: string, start: number): number {
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

/** A run of figures. */
export function endOfNumber(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && classOf(text.charCodeAt(i)) === DIGIT) i++;
  return i;
}
