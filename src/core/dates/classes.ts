import type { Lexicon } from './grammar.ts';
import { some } from './meaning.ts';
import { dayAndMonth, numericDate } from './numeric.ts';
import type { Found, Value, WordClass } from './pattern.ts';
import type { Token } from './tokens.ts';

/** A class that may begin with these words. */
const over = (words: readonly string[], find: WordClass): WordClass =>
  Object.assign((tokens: readonly Token[], at: number) => find(tokens, at), { words });

/** A class of single words, each with what it stands for. */
export const table = (values: Readonly<Record<string, Value>>): WordClass =>
  over(Object.keys(values), (tokens, at) => {
    const word = tokens[at]?.folded ?? '';
    return Object.hasOwn(values, word) ? foundAt(values[word], at) : null;
  });

const foundAt = (value: Value | undefined, at: number): Found | null =>
  value === undefined ? null : { value, next: at + 1 };

/** The classes that every language has, by its words. */
export function commonClasses(lexicon: Lexicon): Readonly<Record<string, WordClass>> {
  const fullweekday = table(lexicon.weekdays);
  return {
    numeric: numericDate,
    /** A day's number, with or without the ending of an ordinal. */
    day: (tokens, at) => {
      const value = smallNumber(tokens, at);
      return value !== null && value >= 1 && value <= 31 ? foundAt(value, at) : null;
    },
    yy: (tokens, at) => {
      const value = smallNumber(tokens, at);
      const isTwo = tokens[at]?.folded.length === 2 && tokens[at]?.suffix === '';
      return value !== null && isTwo ? foundAt(value, at) : null;
    },
    year: (tokens, at) => (isYear(tokens, at, lexicon) ? foundAt(numberAt(tokens, at), at) : null),
    /** Figures that "years" stands before: "1990", "90". */
    decade: (tokens, at) => {
      const token = tokens[at];
      const isRound = token?.kind === 'number' && token.folded.endsWith('0');
      return isRound && /^(?:\d{2}|\d{4})$/.test(token.folded)
        ? foundAt(numberAt(tokens, at), at)
        : null;
    },
    num: over(Object.keys(lexicon.numbers), (tokens, at) => cardinal(tokens, at, lexicon.numbers)),
    ord: over(Object.keys(lexicon.ordinals), (tokens, at) => {
      const token = tokens[at];
      if (token?.kind === 'number') {
        return token.suffix !== '' && token.suffix !== 's'
          ? foundAt(numberAt(tokens, at), at)
          : null;
      }
      return ordinal(tokens, at, lexicon);
    }),
    /** "1990s", "90s". */
    decades: (tokens, at) => {
      const token = tokens[at];
      const isRound =
        token?.kind === 'number' && token.suffix === 's' && token.folded.endsWith('0');
      return isRound && /^(?:\d{2}|\d{4})$/.test(token.folded)
        ? foundAt(numberAt(tokens, at), at)
        : null;
    },
    /** An ordinal in figures: "24th". */
    nth: (tokens, at) => {
      const token = tokens[at];
      const isDay = token?.kind === 'number' && /^(?:st|nd|rd|th|er|e)$/.test(token.suffix);
      return isDay && Number(token.folded) <= 31 ? foundAt(numberAt(tokens, at), at) : null;
    },
    /** A month beside its day: in any letters, in a language that writes months small. */
    monthOfDay: (tokens, at) =>
      named(tokens, at, lexicon.months, lexicon.capitalMonths ? 'doubtful' : 'any', lexicon) ??
      abbreviated(tokens, at, lexicon.monthsShort, lexicon.capitalMonths),
    month: over(
      [...Object.keys(lexicon.months), ...Object.keys(lexicon.monthsShort)],
      (tokens, at) =>
        named(tokens, at, lexicon.months, 'doubtful', lexicon) ??
        abbreviated(tokens, at, lexicon.monthsShort, lexicon.capitalMonths),
    ),
    /** A month's whole name, written as the language writes months. */
    fullmonth: (tokens, at) => named(tokens, at, lexicon.months, 'all', lexicon),
    /** The same, where it can be nothing else. */
    sureMonth: (tokens, at) =>
      lexicon.doubtfulMonths.has(tokens[at]?.folded ?? '')
        ? null
        : named(tokens, at, lexicon.months, 'all', lexicon),
    weekday: over(
      Object.keys(lexicon.weekdaysShort),
      (tokens, at) =>
        fullweekday(tokens, at) ?? abbreviated(tokens, at, lexicon.weekdaysShort, false),
    ),
    fullweekday,
    roman: romanCentury,
    /** A number of up to four figures, for years before the common era. */
    any: (tokens, at) => {
      const token = tokens[at];
      const isPlain = token?.kind === 'number' && token.folded.length <= 4 && token.suffix === '';
      return isPlain ? foundAt(Number(token.folded), at) : null;
    },
    /** A year of three figures. */
    ancient: (tokens, at) => {
      const token = tokens[at];
      const isThree = token?.kind === 'number' && /^[1-9]\d\d$/.test(token.folded);
      return isThree && token.suffix === '' && !isPartOfNumber(tokens, at)
        ? foundAt(numberAt(tokens, at), at)
        : null;
    },
    /** "24/02": a day and its month, in a language that puts the day first. */
    dm: (tokens, at) => (lexicon.dayFirst ? dayAndMonth(tokens, at) : null),
    /** A month that begins its sentence. */
    leadingMonth: over(Object.keys(lexicon.months), (tokens, at) => {
      const isLeading =
        at === 0 || /^[.!?…]$/.test(tokens[at - 1]?.word ?? '') || tokens[at]?.gap === 'newline';
      return isLeading ? table(lexicon.months)(tokens, at) : null;
    }),
    paren: (tokens, at) => (tokens[at]?.word === '(' ? { value: '', next: at + 1 } : null),
    /** A word that is written with a capital. */
    Name: (tokens, at) => (tokens[at]?.capital ? { value: '', next: at + 1 } : null),
    word: (tokens, at) =>
      tokens[at]?.kind === 'word' && !tokens[at]?.capital ? { value: '', next: at + 1 } : null,
    number: (tokens, at) => (tokens[at]?.kind === 'number' ? { value: '', next: at + 1 } : null),
    /** What can follow a number that stands for a day alone: a mark, a name, a small word; no noun. */
    free: (tokens, at) => {
      const token = tokens[at];
      const isFree =
        isStop(tokens, at) || token?.capital || lexicon.afterDay.has(token?.folded ?? '');
      return isFree && !/^[%°€$£]$/.test(token?.word ?? '') ? { value: '', next: at } : null;
    },
    /** Nothing but a mark or the end of the text follows. */
    stop: (tokens, at) => (isStop(tokens, at) ? { value: '', next: at } : null),
  };
}

const isStop = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return !token || token.gap === 'newline' || (token.kind === 'mark' && token.word !== "'s");
};

const numberAt = (tokens: readonly Token[], at: number): number => Number(tokens[at]?.folded);

/** A number of one or two figures that is not part of a larger or a broken one. */
function smallNumber(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.folded.length > 2 || token.suffix === 's') return null;
  return isPartOfNumber(tokens, at) ? null : Number(token.folded);
}

/** "2,5", "1.000", "20 000", "$40", "4%": figures that count something. */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const [beforeLast, before, token, after, afterNext] = [-2, -1, 0, 1, 2].map(
    (n) => tokens[at + n],
  );
  if (!token) return true;
  const isGlued = (next: Token | undefined): boolean => next?.gap === 'none';
  if (before?.kind === 'mark' && isGlued(token)) {
    if (/[$€£#+]/.test(before.word)) return true;
    if (/[.,:]/.test(before.word) && beforeLast?.kind === 'number' && isGlued(before)) return true;
  }
  if (/^[%‰°€$£]$/.test(after?.word ?? '')) return true;
  if (isGlued(after) && isGlued(afterNext) && /^[.,:]$/.test(after?.word ?? '')) {
    return afterNext?.kind === 'number';
  }
  const isThousands = (part: Token | undefined): boolean =>
    part?.kind === 'number' && part.folded.length === 3 && part.gap === 'space';
  return isThousands(after) || (isThousands(token) && before?.kind === 'number');
}

const leastYear = 1000;
const greatestYear = 2199;

/** Four figures that can be a year and do not count what stands behind them. */
function isYear(tokens: readonly Token[], at: number, { counted, afterYear }: Lexicon): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.folded.length !== 4 || token.suffix !== '') return false;
  const year = Number(token.folded);
  if (year < leastYear || year > greatestYear || isPartOfNumber(tokens, at)) return false;
  const after = tokens[at + 1];
  if (after?.kind !== 'word' || after.gap !== 'space' || after.capital) return true;
  if (counted.has(after.folded)) return false;
  return !(year % 100 === 0 && after.folded.endsWith('s') && !afterYear.has(after.folded));
}

/** Which of a language's names count: those in small letters too, all but the doubtful of them, or none. */
type SmallLetters = 'any' | 'doubtful' | 'all';

function named(
  tokens: readonly Token[],
  at: number,
  names: Readonly<Record<string, number>>,
  rule: SmallLetters,
  { capitalMonths, doubtfulMonths }: Lexicon,
): Found | null {
  const token = tokens[at];
  if (!token || !Object.hasOwn(names, token.folded)) return null;
  const isAsWritten = token.capital === capitalMonths;
  if (rule === 'all' && !isAsWritten) return null;
  if (rule === 'doubtful' && !isAsWritten && doubtfulMonths.has(token.folded)) return null;
  return foundAt(names[token.folded], at);
}

/** A short name, with its full stop where it has one. */
function abbreviated(
  tokens: readonly Token[],
  at: number,
  names: Readonly<Record<string, number>>,
  needsCapital: boolean,
): Found | null {
  const token = tokens[at];
  if (!token || !Object.hasOwn(names, token.folded)) return null;
  if (needsCapital && !token.capital) return null;
  const value = names[token.folded];
  const dot = tokens[at + 1];
  if (value === undefined) return null;
  return { value, next: dot?.word === '.' && dot.gap === 'none' ? at + 2 : at + 1 };
}

/** Words of one number, such as "vingt-cinq", are never more. */
const mostNumberWords = 4;

function cardinal(
  tokens: readonly Token[],
  at: number,
  numbers: Readonly<Record<string, number>>,
): Found | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const isPlain = token.folded.length <= 3 && token.suffix === '' && !isPartOfNumber(tokens, at);
    return isPlain ? foundAt(Number(token.folded), at) : null;
  }
  let value = 0;
  let next = at;
  for (let words = 0; words < mostNumberWords; words++) {
    const from = words > 0 && tokens[next]?.word === '-' ? next + 1 : next;
    const word = tokens[from]?.folded ?? '';
    const isAllowed = words === 0 || from > next;
    if (!isAllowed || !Object.hasOwn(numbers, word)) break;
    const part = numbers[word] ?? 0;
    if (part === some) return words === 0 ? foundAt(some, at) : null;
    // "Quatre-vingts" multiplies; all else adds.
    value = value === 4 && part === 20 ? 80 : value + part;
    next = from + 1;
  }
  return next > at ? { value, next } : null;
}

/** "Fifth", "twenty-first". */
function ordinal(
  tokens: readonly Token[],
  at: number,
  { ordinals, numbers }: Lexicon,
): Found | null {
  const word = tokens[at]?.folded ?? '';
  if (Object.hasOwn(ordinals, word)) return foundAt(ordinals[word], at);
  const tens = Object.hasOwn(numbers, word) ? (numbers[word] ?? 0) : 0;
  const last = tokens[at + 2]?.folded ?? '';
  if (tens < 20 || tokens[at + 1]?.word !== '-' || !Object.hasOwn(ordinals, last)) return null;
  return { value: tens + (ordinals[last] ?? 0), next: at + 3 };
}

const romanForm = /^([ivx]+)(?:er|e|eme)?$/;
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A century's number in Roman figures, with or without its ending. */
function romanCentury(tokens: readonly Token[], at: number): Found | null {
  const [, digits] = romanForm.exec(tokens[at]?.folded.slice(0, 10) ?? '') ?? [];
  if (digits === undefined || !tokens[at]?.capital) return null;
  let value = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = romanDigits[digits.charAt(i)] ?? 0;
    value += digit < (romanDigits[digits.charAt(i + 1)] ?? 0) ? -digit : digit;
  }
  const isEndingApart = tokens[at + 1]?.folded === 'e' && tokens[at + 1]?.gap === 'none';
  return value >= 1 && value <= 29 ? { value, next: isEndingApart ? at + 2 : at + 1 } : null;
}
