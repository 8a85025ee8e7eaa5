import { fold } from '../gazetteer/fold.ts';
import { type Span, utf16Offset } from '../text/offset.ts';

/** A word of a text as it is looked for: folded, and where it stands. */
export interface Word extends Span {
  readonly folded: string;
  /** Several words that a hyphen joins, as one: the "S-400" that is also written "S400". */
  readonly compound: boolean;
}

const run = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const hyphens = '-‐‑–';

/** Words longer than this are cut: nobody types them, and an index needs a bound. */
const longest = 40;

/**
 * The words of a text in order, each compound that is also written as one word after its last part. Parted at
 * every character that is neither a letter, a mark nor a figure. Linear in the text's length.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let parts: Word[] = [];
  const closeCompound = (): void => {
    const compound = parts.length > 1 ? compoundOf(parts) : null;
    if (compound !== null) words.push(compound);
    parts = [];
  };
  for (const match of text.matchAll(run)) {
    const start = match.index;
    const end = start + match[0].length;
    const folded = fold(match[0]).slice(0, longest);
    if (folded === '') continue;
    const word: Word = {
      start: utf16Offset(start),
      end: utf16Offset(end),
      folded,
      compound: false,
    };
    const last = parts.at(-1);
    const isJoined =
      last !== undefined && last.end + 1 === start && hyphens.includes(text.charAt(last.end));
    if (!isJoined && last !== undefined) closeCompound();
    parts.push(word);
    words.push(word);
  }
  closeCompound();
  return words;
}

/** "S-400" and "Iskander-M" are written in one word as well; "Saint-Pétersbourg" in two at most. */
function compoundOf(parts: readonly Word[]): Word | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < 2 || parts.length > 4)
    return null;
  if (!parts.some(({ folded }) => folded.length < 3 || /\d/.test(folded))) return null;
  const folded = parts.map((part) => part.folded).join('');
  return { start: first.start, end: last.end, folded: folded.slice(0, longest), compound: true };
}
