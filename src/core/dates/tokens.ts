/** A word, a number or a mark of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** In small letters, with straight apostrophes. */
  readonly word: string;
  /** `word` without accents; of a number with a suffix ("1er", "90s") the digits alone. */
  readonly folded: string;
  /** Letters behind a number that make it an ordinal or a decade: "er", "th", "s". */
  readonly suffix: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** What stands before it. */
  readonly gap: 'none' | 'space' | 'newline';
}

/** How a language writes words: whether an apostrophe ends an elided word ("l'an") or begins an ending ("year's"). */
export interface WordForm {
  readonly elides: boolean;
  /** Endings of numbers, folded. */
  readonly suffixes: ReadonlySet<string>;
}

const piece = /\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/gu;
const apostrophes = /[’ʼ`]/;

/** Cuts a text into tokens, in time linear in its length. */
export function tokenise(text: string, { elides, suffixes }: WordForm): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(piece)) {
    const start = match.index;
    // Taken already, as the suffix or the ending of the token before it.
    if (start < end) continue;
    const gap = gapOf(text, end, start);
    end = start + match[0].length;
    const kind = kindOf(match[0]);
    let suffix = '';
    if (kind === 'number') {
      suffix = suffixAt(text, end, suffixes);
      end += suffix.length;
    } else if (kind === 'word' && elides && isApostrophe(text[end]) && isLetter(text[end + 1]))
      end++;
    else if (!elides && isApostrophe(match[0]) && isPossessive(text, end)) end++;
    const raw = text.slice(start, end - suffix.length);
    const word = raw.toLowerCase().replace(apostrophes, "'");
    const capital = kind === 'word' && raw.charAt(0) !== word.charAt(0);
    tokens.push({
      start,
      end,
      kind: word === "'s" ? 'mark' : kind,
      word,
      folded: fold(word),
      suffix: fold(suffix.toLowerCase()),
      capital,
      gap,
    });
  }
  return tokens;
}

function kindOf(piece: string): Token['kind'] {
  const code = piece.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'number';
  return isLetter(piece) ? 'word' : 'mark';
}

function gapOf(text: string, from: number, to: number): Token['gap'] {
  if (to === 0) return 'newline';
  if (from === to) return 'none';
  return /[\n\r\u2028]/.test(text.slice(from, to)) ? 'newline' : 'space';
}

const longestSuffix = 4;

/** Letters right behind a number, where they are one of its endings and no word of their own. */
function suffixAt(text: string, at: number, suffixes: ReadonlySet<string>): string {
  let end = at;
  while (end - at <= longestSuffix && isLetter(text[end])) end++;
  const letters = text.slice(at, end);
  return suffixes.has(fold(letters.toLowerCase())) ? letters : '';
}

const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’';

const isPossessive = (text: string, at: number): boolean =>
  (text[at] === 's' || text[at] === 'S') && !isLetter(text[at + 1]) && isWordly(text[at - 2]);

const isWordly = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);

const isLetter = (char: string | undefined): boolean => char !== undefined && /^\p{L}/u.test(char);

const ascii = /^[ -~]*$/;

/** Without accents and ligatures, superscripts as plain letters. */
const fold = (word: string): string =>
  ascii.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
