import { decodeStrictly } from './decode.ts';
import { toWindows1252, upperHalf } from './windows-1252.ts';

/** Begins with a character that is the first byte of UTF-8 read as windows-1252, goes on with what that has above ASCII. */
const suspect = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${upperHalf}]{1,3}`, 'g');

/**
 * Mends text whose UTF-8 was once read as windows-1252 ("BiÃ©lorussie"). Only what is valid UTF-8
 * when taken back is changed: "É" and "À" side by side are not.
 */
export function mendDamage(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const mended = text.replace(suspect, (stretch) => {
    const first = stretch.charCodeAt(0);
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const good = stretch.length < length ? null : restore(stretch.slice(0, length));
    if (good === null) return stretch;
    count++;
    // What follows the character in the stretch is damaged too, or not: it begins with no first byte.
    return good + stretch.slice(length);
  });
  return { text: mended, count };
}

/** The first damaged word of a text and what mending makes of it; null where there is none. */
export function firstDamage(text: string): { example: string; mended: string } | null {
  for (const match of text.matchAll(suspect)) {
    if (mendDamage(match[0]).count === 0) continue;
    const start = text.slice(Math.max(0, match.index - 30), match.index).search(/\S*$/);
    const from = Math.max(0, match.index - 30) + start;
    const example = /^\S*/.exec(text.slice(from, match.index + 40))?.[0] ?? match[0];
    return { example, mended: mendDamage(example).text };
  }
  return null;
}

function restore(damaged: string): string | null {
  const bytes = toWindows1252(damaged);
  const char = bytes === null ? null : decodeStrictly(bytes);
  return char !== null && isLikely(char.codePointAt(0) ?? 0) ? char : null;
}

/** Letters of Latin, Greek and Cyrillic, quotation marks and dashes, €, №, ™ and emoji; no controls, nothing rare. */
const isLikely = (code: number): boolean =>
  (code >= 0xa0 && code < 0x530) ||
  (code >= 0x1e00 && code < 0x1f00) ||
  (code >= 0x2010 && code <= 0x2044) ||
  [0x20ac, 0x2116, 0x2122].includes(code) ||
  code >= 0x1f000;
