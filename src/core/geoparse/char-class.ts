import { SOFT_HYPHEN } from '../gazetteer/fold.ts';

/** Kinds of characters: a set of bits. */
export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const MARK = 8;

/** Character classes of the basic plane, filled as characters are met. */
const classes = new Uint8Array(0x10000).fill(0xff);

/** What a character is, by its UTF-16 code. */
export function classOf(code: number): number {
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
