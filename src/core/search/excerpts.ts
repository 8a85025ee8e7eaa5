import { type Span, span } from '../text/offset.ts';
import { stemOf } from './stems.ts';
import { type Word, wordsOf } from './words.ts';

/** A stretch of a text around the words looked for. */
export interface TextExcerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** Where the words stand in the text. */
  readonly span: Span;
}

/** How much is quoted on either side, in code units. */
const around = 60;
/** Between words of one match stand a space, a hyphen, an apostrophe. */
const widestGap = 3;

/**
 * Every place in a text where the first of the words stands, with the others where they stand beside it.
 *
 * @param words for each word looked for, the stems that count as it
 */
export function excerptsIn(
  text: string,
  language: string,
  words: readonly ReadonlySet<string>[],
): TextExcerpt[] {
  const [rarest, ...others] = words;
  if (rarest === undefined) return [];
  const all = wordsOf(text);
  const plain = all.filter(({ compound }) => !compound);
  const places = new Map(plain.map((word, at) => [word.start, at]));
  const isOther = (word: Word) => others.some((stems) => stems.has(stemOf(word.folded, language)));
  /** How far words looked for stand beside each other from one on, in one direction. */
  const reaching = (from: Word, at: number, step: 1 | -1): Word => {
    let last = from;
    for (let k = 1; k <= others.length; k++) {
      const next = plain[at + k * step];
      if (next === undefined || gap(last, next) > widestGap || !isOther(next)) break;
      last = next;
    }
    return last;
  };
  const found = all.filter((word) => rarest.has(stemOf(word.folded, language)));
  // A compound and a word of it are one place: "Iskander-M" is not "Iskander" once more.
  const compounds = found.filter(({ compound }) => compound);
  let next = 0;
  return found.flatMap((word) => {
    if (word.compound) return [excerptAt(text, word.start, word.end)];
    while ((compounds[next]?.end ?? text.length) <= word.start) next += 1;
    if ((compounds[next]?.start ?? text.length) <= word.start) return [];
    const at = places.get(word.start) ?? 0;
    return [excerptAt(text, reaching(word, at, -1).start, reaching(word, at, 1).end)];
  });
}

const gap = (a: Word, b: Word): number => Math.max(b.start - a.end, a.start - b.end);

function excerptAt(text: string, start: number, end: number): TextExcerpt {
  return {
    before: text.slice(wordStart(text, start - around), start),
    match: text.slice(start, end),
    after: text.slice(end, end + around),
    span: span(start, end),
  };
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.indexOf(' ', at) + 1;
}
