import type { Meaning } from './meaning.ts';
import type { Found } from './pattern.ts';
import type { Token } from './tokens.ts';

/** A date of figures alone: "2022-06-25", "25/06/2022", "3.4.22", and a year and its month, "2022-06". */
export function numericDate(tokens: readonly Token[], at: number): Found | null {
  const first = tokens[at];
  if (first?.kind !== 'number' || isGluedToFigures(tokens, at)) return null;
  const mark = gluedMark(tokens, at + 1);
  const second = mark ? gluedNumber(tokens, at + 2) : null;
  if (!mark || !second) return null;
  const third = gluedMark(tokens, at + 3) === mark ? gluedNumber(tokens, at + 4) : null;
  const next = third ? at + 5 : at + 3;
  // More figures, or an hour behind a colon: a version, an address, a number of something.
  if (/^[-/.]$/.test(gluedMark(tokens, next) ?? '') && gluedNumber(tokens, next + 1)) return null;
  const meaning = third
    ? ofThree(mark, first.folded, second.folded, third.folded)
    : ofTwo(mark, first.folded, second.folded);
  return meaning && { value: meaning, next };
}

function ofThree(mark: string, a: string, b: string, c: string): Meaning | null {
  if (a.length === 4 && b.length <= 2 && c.length <= 2) {
    return { type: 'calendar', year: Number(a), month: Number(b), day: Number(c) };
  }
  const isYear = c.length === 4 || (c.length === 2 && mark !== '-');
  if (a.length > 2 || b.length > 2 || !isYear) return null;
  const [first, second] = [Number(a), Number(b)];
  if (first > 31 || second > 31 || (first > 12 && second > 12) || first * second === 0) return null;
  // With full stops the day stands first in every language.
  if (mark === '.') {
    const shortYear = c.length === 2;
    return { type: 'calendar', day: first, month: second, year: Number(c), shortYear };
  }
  return { type: 'slashed', first, second, year: Number(c), shortYear: c.length === 2 };
}

/** "2022-06" and "2022/06"; "2021-22" is two years. A day and a month alone ("25/06") are left to fractions and scores. */
function ofTwo(mark: string, a: string, b: string): Meaning | null {
  if (mark === '.' || a.length !== 4 || b.length !== 2 || !/^[12]/.test(a)) return null;
  const [year, second] = [Number(a), Number(b)];
  if (second >= 1 && second <= 12) return { type: 'calendar', year, month: second };
  return second === (year + 1) % 100
    ? {
        type: 'interval',
        from: { type: 'calendar', year },
        to: { type: 'calendar', year: year + 1 },
      }
    : null;
}

function gluedMark(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.gap === 'none' && /^[-/.‐‑]$/.test(token.word)
    ? token.word.replace(/[‐‑]/, '-')
    : null;
}

function gluedNumber(tokens: readonly Token[], at: number): Token | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.gap === 'none' && token.suffix === '' ? token : null;
}

function isGluedToFigures(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.gap !== 'none') return false;
  const before = tokens[at - 1];
  return before?.kind === 'word' || /^[-/.$€£#:,]$/.test(before?.word ?? '');
}

/** "24/02" behind an article: a day and its month. */
export function dayAndMonth(tokens: readonly Token[], at: number): Found | null {
  const [first, second] = [tokens[at], gluedNumber(tokens, at + 2)];
  const isApart = gluedMark(tokens, at + 1) === '/' && gluedMark(tokens, at + 3) === null;
  if (first?.kind !== 'number' || !second || !isApart) return null;
  const [day, month] = [Number(first.folded), Number(second.folded)];
  const isDay = first.folded.length <= 2 && second.folded.length === 2 && day >= 1 && day <= 31;
  return isDay && month >= 1 && month <= 12
    ? { value: { type: 'calendar', day, month }, next: at + 3 }
    : null;
}
