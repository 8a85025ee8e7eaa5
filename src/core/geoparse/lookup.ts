import { fold, HASH_SEED, mixBreak, mixText, mixWord } from '../gazetteer/fold.ts';
import { NameFlag } from '../gazetteer/format.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMatch } from '../gazetteer/name-index.ts';
import { Gap, Shape, type Tokens } from './tokens.ts';

/** What a stretch of words is called in the gazetteer. */
export interface NameHit {
  /** First word and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly matches: readonly NameMatch[];
}

/** Gaps that a name may run across: "New York", "Saint-Denis", "Côte d'Or", "St. Louis", "Brest[-Litovsk]". */
const CROSSES = Gap.space | Gap.hyphen | Gap.apostrophe;
const BRACKETED = Gap.squareOpen | Gap.hyphen;

const SPACED_HYPHEN = Gap.space | Gap.hyphen;
/** " - " stands for a dash; "États- Unis" is only badly set. */
const isDash = ({ text, start, end }: Tokens, i: number): boolean =>
  text.charAt(end[i - 1] ?? 0) !== '-' && text.charAt((start[i] ?? 0) - 1) !== '-';

/** Whether a name may go on from the word before `i` to word `i`. */
export function namesMayCross(tokens: Tokens, i: number): boolean {
  const gap = tokens.gap[i] ?? 0;
  if (gap === 0) return false;
  if ((gap & ~CROSSES) === 0) return gap !== SPACED_HYPHEN || !isDash(tokens, i);
  if (gap === BRACKETED) return true;
  const previous = i - 1;
  const length = (tokens.end[previous] ?? 0) - (tokens.start[previous] ?? 0);
  return (
    (gap & ~(CROSSES | Gap.stop)) === 0 && (gap & Gap.space) !== 0 && length <= 3 && length >= 2
  );
}

/** What a word broken at a line's end has between its halves: a hyphen, perhaps a soft one, and the line's end. */
const WORD_BREAK = /[-\u2010\u00ad][ \t]*\r?\n[ \t]*/;
const mended = (name: string): string => name.replace(WORD_BREAK, '');

/** So many words are looked at for a broken one. */
const MOST_BEFORE_BREAK = 4;

const between = ({ text, start, end }: Tokens, i: number): string =>
  text.slice(end[i - 1], start[i]);

/** Whether word `i`, a small one, may be the rest of the word before it, broken at the line's end. */
function isWordBreak(tokens: Tokens, i: number): boolean {
  const gap = tokens.gap[i] ?? 0;
  if ((gap & Gap.newline) === 0 || (gap & ~(Gap.newline | Gap.hyphen | Gap.space)) !== 0)
    return false;
  if (((tokens.shape[i] ?? 0) & Shape.capital) !== 0) return false;
  return new RegExp(`^(?:${WORD_BREAK.source})$`).test(between(tokens, i));
}

/** A line that was wrapped is at least so long; a shorter one ends where its writer ended it. */
const LEAST_WRAPPED = 30;

/** Whether a name may go on at word `i`: in its line, or wrapped into the next, as in a text of fixed width. */
function mayGoOn(tokens: Tokens, i: number): boolean {
  const gap = tokens.gap[i] ?? 0;
  if ((gap & Gap.newline) === 0) return namesMayCross(tokens, i);
  if ((gap & ~(Gap.newline | Gap.hyphen | Gap.space)) !== 0) return false;
  if (!/^-?[ \t]*\r?\n[ \t]*$/.test(between(tokens, i))) return false;
  const lineEnd = tokens.end[i - 1] ?? 0;
  const lineStart = tokens.text.lastIndexOf('\n', lineEnd - 1) + 1;
  return lineEnd - lineStart >= LEAST_WRAPPED || hasSmallWord(tokens, i - 1, lineStart);
}

/** Whether a small word stands before word `i` in its line, as in a sentence and not in a list of names. */
function hasSmallWord({ shape, start }: Tokens, i: number, lineStart: number): boolean {
  for (let k = i - 1; k >= 0 && (start[k] ?? 0) >= lineStart; k--)
    if (((shape[k] ?? 0) & (Shape.capital | Shape.digits)) === 0) return true;
  return false;
}

/** The longer of two, the first where they are alike. */
const longer = (a: NameHit | null, b: NameHit | null): NameHit | null =>
  a === null || (b !== null && b.to > a.to) ? b : a;

function firstHash(tokens: Tokens, from: number, joint: number): number {
  const hash = tokens.hash[from] ?? 0;
  if (joint !== from + 1) return hash;
  return mixWord(hash, tokens.text, tokens.start[joint] ?? 0, tokens.end[joint] ?? 0);
}

/** Contractions that swallow the article of a name: "au Mans", "du Caire", "aux Mureaux". */
const swallowed = new Map<number, string>(
  [
    ['du', 'le'],
    ['au', 'le'],
    ['aux', 'les'],
    ['des', 'les'],
  ].map(([word = '', article = '']) => [mixWord(HASH_SEED, word, 0, word.length), article]),
);

/** No name has more words: the index counts no further. */
const MOST_WORDS = 16;

/** A name begins with a capital, or soon has one: "mer Noire", "pays de Galles". */
function mayBegin({ shape, count }: Tokens, from: number): boolean {
  const end = Math.min(count, from + 4);
  for (let i = from; i < end; i++) if ((shape[i] ?? 0) & Shape.capital) return true;
  return false;
}

/** Looks names up at every word, remembering what it found: the same few names make up most of a text. */
export class Lookup {
  readonly #gazetteer: Gazetteer;
  readonly #ends = new Int32Array(MOST_WORDS);
  readonly #hashes = new Int32Array(MOST_WORDS);
  readonly #known = new Map<string, readonly NameMatch[]>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** The name of just these words, or null. */
  nameOf(tokens: Tokens, from: number, to: number): NameHit | null {
    const hit = this.#longest(tokens, from, HASH_SEED, '', -1, to);
    return hit?.to === to ? hit : null;
  }

  /** The places of a name that stands in no text. */
  named(name: string): readonly NameMatch[] {
    const folded = fold(name);
    const hash = folded
      .split(' ')
      .reduce((h, word, i) => mixText(i === 0 ? h : mixBreak(h), word), HASH_SEED);
    return this.#gazetteer.names.find(hash, (other) => fold(other) === folded);
  }

  /** The longest name that begins with word `from`, or null. */
  longestAt(tokens: Tokens, from: number): NameHit | null {
    if (!mayBegin(tokens, from)) return null;
    const plain = longer(this.#longest(tokens, from, HASH_SEED, ''), this.#broken(tokens, from));
    const article =
      from > 0 && tokens.gap[from] === Gap.space
        ? swallowed.get(tokens.hash[from - 1] ?? 0)
        : undefined;
    if (article === undefined) return plain;
    return longer(
      this.#longest(tokens, from, mixBreak(mixText(HASH_SEED, article)), article),
      plain,
    );
  }

  /** A name whose first or second word is broken at the end of a line: "Biélo-\nrussie". */
  #broken(tokens: Tokens, from: number): NameHit | null {
    const end = Math.min(tokens.count, from + MOST_BEFORE_BREAK);
    for (let i = from + 1; i < end; i++) {
      if (isWordBreak(tokens, i)) return this.#longest(tokens, from, HASH_SEED, '', i);
      if (!mayGoOn(tokens, i)) return null;
    }
    return null;
  }

  /** `joint` is the word that is the rest of the one before it; the name ends before `limit`. */
  #longest(
    tokens: Tokens,
    from: number,
    seed: number,
    article: string,
    joint = -1,
    limit = tokens.count,
  ): NameHit | null {
    const { names } = this.#gazetteer;
    const first = article === '' ? firstHash(tokens, from, joint) : mixText(HASH_SEED, article);
    const most = names.longestFrom(first) - (article === '' ? 0 : 1) + (joint < 0 ? 0 : 1);
    if (most <= (joint < 0 ? 0 : 1)) return null;
    let hash = seed;
    let ends = 0;
    for (let i = from; i < limit && i - from < most; i++) {
      if (i > from && i !== joint) {
        if (!mayGoOn(tokens, i)) break;
        hash = mixBreak(hash);
      }
      hash = mixWord(hash, tokens.text, tokens.start[i] ?? 0, tokens.end[i] ?? 0);
      if (i >= joint && names.has(hash)) {
        this.#ends[ends] = i + 1;
        this.#hashes[ends++] = hash;
      }
    }
    for (let k = ends - 1; k >= 0; k--) {
      const to = this.#ends[k] ?? from;
      const matches = this.#matches(tokens, from, to, this.#hashes[k] ?? 0, article, joint >= 0);
      if (matches.length > 0) return { from, to, matches };
    }
    return null;
  }

  #matches(
    tokens: Tokens,
    from: number,
    to: number,
    hash: number,
    article: string,
    isBroken: boolean,
  ): readonly NameMatch[] {
    const { text, start, end, shape, gap } = tokens;
    const last = end[to - 1] ?? 0;
    const written: Written = {
      text: isBroken ? mended(text.slice(start[from], last)) : text.slice(start[from], last),
      isShouted: ((shape[from] ?? 0) & Shape.shouted) !== 0,
      isStopped: text.charAt(last) === '.' || text.charAt(last - 1) === '.',
      isBeside: ((gap[from] ?? 0) & (Gap.comma | Gap.open)) !== 0,
      isOpen: gap[to] === Gap.space && ((shape[to] ?? 0) & Shape.capital) !== 0,
      isDateline:
        ((gap[from] ?? 0) & (Gap.start | Gap.newline)) !== 0 &&
        ((gap[to] ?? 0) & (Gap.comma | Gap.open | Gap.dash)) !== 0,
      article,
    };
    const key = `${article} ${written.isShouted ? '!' : ''}${written.isStopped ? '.' : ''}${written.isBeside ? ',' : ''}${written.isOpen ? '>' : ''}${written.isDateline ? '^' : ''}${written.text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const folded = fold(article === '' ? written.text : `${article} ${written.text}`);
    const found = this.#gazetteer.names
      .find(hash, (name) => fold(name) === folded)
      .filter((match) => isWrittenLike(match.text, written) && !isMereWords(match, written));
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(key, found);
    return found;
  }
}

/** A name as the text writes it, and what of its surroundings decides whether it is that name. */
interface Written {
  readonly text: string;
  readonly isShouted: boolean;
  /** A stop follows, or ends it. */
  readonly isStopped: boolean;
  /** It stands behind a comma or a bracket, as a state's abbreviation does: "Tucson, Ariz." */
  readonly isBeside: boolean;
  /** A capital goes on behind it: "In Oxford, Miss Dean …". */
  readonly isOpen: boolean;
  /** It opens a line, and a comma, a bracket or a dash follows: "JOS, Nigeria". */
  readonly isDateline: boolean;
  readonly article: string;
}

/** Bounds the memory of a stream of articles. */
const MOST_REMEMBERED = 20_000;

/** "Ariz.", "Mo.": cut short, and taken for a name only beside a town's; the shortest, only with the stop. */
export const isClipped = (name: string): boolean => /^\p{Lu}\p{Ll}+\.$/u.test(name);

/** "Wyo" for "Wyo.", but not "Mo" for "Mo.". */
const LEAST_UNSTOPPED = 4;

/** "TX": written like many another thing, and taken for a state only beside a town's name. */
const isPostalCode = (name: string): boolean => /^[A-Z]{2}$/.test(name) && !STATES_OF_TWO.has(name);
const STATES_OF_TWO = new Set(['US', 'UK', 'EU', 'UE', 'RU', 'NZ', 'HK']);

/** "Two bridges": a variant of ordinary words is no name without its capitals. */
const isMereWords = ({ text: name, flags }: NameMatch, { text }: Written): boolean =>
  (flags & NameFlag.common) !== 0 &&
  (flags & NameFlag.weak) !== 0 &&
  / \p{Lu}\p{Ll}+$/u.test(name) &&
  / \p{Ll}+$/u.test(text);

/** Whether the text's capitals fit the name's: "US" is no "us", "mer Noire" may begin small, "Nice" may not. */
function isWrittenLike(name: string, written: Written): boolean {
  const { text, isShouted, isStopped, isBeside, isOpen, isDateline, article } = written;
  if (isClipped(name)) {
    if (!isBeside || !name.startsWith(text)) return false;
    return isStopped || (!isOpen && name === `${text}.` && name.length >= LEAST_UNSTOPPED);
  }
  if (/^[\p{Lu}.-]{2,7}$/u.test(name)) {
    if (isPostalCode(name) && (!isBeside || text.includes('.'))) return false;
    if (name.includes('-') && !text.includes('-')) return false;
    return name.replace(/[.-]/g, '') === text.replace(/[.-]/g, '');
  }
  if (isShouted || article !== '') return /^\p{Lu}/u.test(text);
  if (/^\p{Lu}{2,}$/u.test(text) && text.length <= 3) return isDateline;
  if (/\sest$/.test(text)) return false;
  if (/^(?:[Tt]he|[Ll]a|[Ll]es?) \p{Ll}/u.test(text) && /^\p{L}+ \p{Lu}/u.test(name)) return false;
  if (/^[\p{Lu}'’]/u.test(text)) return true;
  if (/^(al|el|ad|an|ar|as|ash|at|az)[- ]\p{Lu}/u.test(text)) return true;
  if (/\p{Lu}/u.test(text) && text.split(/[\s-]/).length >= 3) return true;
  return (
    !/^\p{Lu}/u.test(name) && /\s/.test(name) && (/\p{Lu}/u.test(text) || !/\p{Lu}/u.test(name))
  );
}
