import { fail, type Result, succeed } from '../result.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameHit } from './name-index.ts';
import { decodeUtf8 } from './utf8.ts';

/** Names of large places in scripts that are neither Latin nor Cyrillic: for those who look a place up, never for texts. */
export interface OtherScripts {
  /** The spellings in which some word begins as was asked. */
  readonly beginning: (words: string) => NameHit[];
}

const otherLetter = /[^\p{Script=Latin}\p{Script=Cyrillic}\P{L}]/u;

/** Whether some letter is neither Latin nor Cyrillic. */
export const isInOtherScript = (words: string): boolean => otherLetter.test(words);

/** Accents, vowel points and the Arabic lengthening stroke: many write without. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
/** Hamza, madda and the accents of Greek come off as marks; these are letters of their own. */
const alike: Readonly<Record<string, string>> = { ς: 'σ', ى: 'ي', ی: 'ي', ک: 'ك', ە: 'ه', ة: 'ه' };

/** The one form of a name's spellings: without case, marks and punctuation, its words parted by one space. */
export const scriptKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(/[ςىیکەة]/g, (letter) => alike[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

interface KeyedName {
  readonly place: number;
  readonly text: string;
  /** With a space before each word. */
  readonly key: string;
}

/**
 * Opens the file of these names, uncompressed: UTF-8, a line a place, its id, a tab, and its names parted by ";".
 * Places that the gazetteer lacks are passed over; a file without any is refused.
 */
export function openOtherScripts(
  bytes: Uint8Array,
  gazetteer: Gazetteer,
): Result<OtherScripts, string> {
  const names = decodeUtf8(bytes, 0, bytes.length)
    .split('\n')
    .flatMap((line) => namesOf(line, gazetteer));
  if (names.length === 0) return fail('The file has no names of places in other scripts.');
  return succeed({ beginning: (words) => hitsIn(names, scriptKey(words)) });
}

function namesOf(line: string, gazetteer: Gazetteer): KeyedName[] {
  const [id = '', names = ''] = line.split('\t');
  const place = gazetteer.indexOf(id);
  if (place === null || names === '') return [];
  return names.split(';').map((text) => ({ place, text, key: ` ${scriptKey(text)}` }));
}

function hitsIn(names: readonly KeyedName[], words: string): NameHit[] {
  if (words === '') return [];
  const sought = ` ${words}`;
  return names.flatMap(({ place, text, key }) => {
    const at = key.indexOf(sought);
    if (at < 0) return [];
    const isWhole = key.length === sought.length;
    return [{ place, text, flags: 0, isFirst: at === 0, isWhole }];
  });
}
