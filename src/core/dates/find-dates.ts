import type { EdtfDate } from './edtf.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { Grammar } from './grammar.ts';
import type { Meaning } from './meaning.ts';
import type { Surroundings } from './pick-year.ts';
import { place } from './place.ts';
import type { Anchor, Placed, Relative } from './placed.ts';
import { type Expression, type Recognised, recognise } from './recognise.ts';
import { type Reference, referenceOf } from './reference.ts';
import { type Tense, tenseAt } from './tense.ts';
import type { Token } from './tokens.ts';
import { nothingTold, type Told, tell } from './told.ts';

/** Said whole in the text, worked out from another date, or without sharp ends. */
export type DateBasis = 'stated' | 'inferred' | 'vague';

/** A stretch of text that names a date. Positions count UTF-16 code units. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** EDTF level 1; null where it stays relative, or where there is no such date. */
  readonly edtf: EdtfDate | null;
  readonly basis: DateBasis;
  /** What it was worked out from, where the text does not say it whole. */
  readonly from: Anchor | null;
  /** What it says by itself, where nothing tells what it is counted from. */
  readonly relative: Relative | null;
  /** Why no date is meant by it that could be. */
  readonly fault: 'no such day' | 'reversed' | null;
  /** What is told of it is to come or has been, where a verb says so. */
  readonly tense: Tense | null;
  /** The weekday that stands beside a day (1 is Monday), so that the two can be compared. */
  readonly weekday: number | null;
}

/** A text whose dates are looked for. */
export interface DatedText {
  readonly text: string;
  /** BCP 47; dates are found in French and English, and in others none. */
  readonly language: string;
  /** When it was published, as EDTF; null where that is not known. */
  readonly date: EdtfDate | null;
}

/** Every date that the text names, in order, never overlapping; in time linear in its length. */
export function findDates({ text, language, date }: DatedText): FoundDate[] {
  const grammar = grammarFor(language);
  if (!grammar) return [];
  const recognised = recognise(text, grammar);
  const article = date === null ? null : referenceOf(date);
  const order = dayFirst(recognised, grammar, language);
  return placeAll(text, recognised, grammar, article, order);
}

const grammars: Readonly<Record<string, Grammar>> = { fr: french, en: english };

export const grammarFor = (language: string): Grammar | undefined =>
  grammars[language.toLowerCase().split('-')[0] ?? ''];

function placeAll(
  text: string,
  { tokens, expressions }: Recognised,
  { tense }: Grammar,
  article: Reference | null,
  dayFirst: boolean,
): FoundDate[] {
  let told: Told = nothingTold;
  let paragraph = 0;
  let isQuoted = false;
  let at = 0;
  return expressions.map((expression) => {
    for (; at <= expression.from; at++) {
      if (tokens[at]?.gap === 'newline') paragraph++;
      isQuoted = quotedAfter(tokens[at], isQuoted);
    }
    const verb = tenseAt(tokens, expression.from, expression.to, tense);
    const around: Surroundings = { article, told, tense: verb, paragraph, isQuoted, dayFirst };
    const mention = mentionOf(text, tokens, expression, place(expression.meaning, around), verb);
    if (mention.edtf !== null) {
      told = tell(told, {
        edtf: mention.edtf,
        anchor: {
          type: 'told',
          start: mention.start,
          end: mention.end,
          text: mention.text,
          edtf: mention.edtf,
        },
        paragraph,
        isFronted: isFronted(tokens, expression.from),
        saysYear: mention.from?.type !== 'article',
        saysMonth: saysMonth(expression.meaning),
      });
    }
    return mention;
  });
}

/** Whether what follows a token is somebody's words; no quotation goes on in another paragraph by itself. */
function quotedAfter(token: Token | undefined, isQuoted: boolean): boolean {
  const before = isQuoted && token?.gap !== 'newline';
  if (token?.kind !== 'mark') return before;
  if (token.word === '"') return !before;
  return /[«“„]/.test(token.word) || (before && !/[»”]/.test(token.word));
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  { from, to, meaning }: Expression,
  result: Placed,
  tense: Tense | null,
): FoundDate {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const weekday = meaning.type === 'calendar' ? (meaning.weekday ?? null) : null;
  const base = { start, end, text: text.slice(start, end), tense, weekday };
  if (!result.ok) {
    const { fault } = result;
    const isRelative = typeof fault === 'object';
    return {
      ...base,
      edtf: null,
      basis: isVague(meaning) ? 'vague' : isRelative ? 'inferred' : 'stated',
      from: null,
      relative: isRelative ? fault : null,
      fault: isRelative ? null : fault,
    };
  }
  const { edtf, from: anchor, vague } = result.value;
  const basis = vague ? 'vague' : anchor ? 'inferred' : 'stated';
  return { ...base, edtf, basis, from: anchor, relative: null, fault: null };
}

function isVague(meaning: Meaning): boolean {
  if (meaning.type === 'open') return isVague(meaning.of);
  if (meaning.type === 'shift') return meaning.count === null;
  return ['vague', 'nth', 'recent', 'days of', 'last days of'].includes(meaning.type);
}

/** Words before a date that do not keep it from beginning its sentence. */
const mostBefore = 2;

function isFronted(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - mostBefore); at--) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (token?.gap === 'newline' || /^[.!?…]$/.test(before?.word ?? '')) return true;
  }
  return false;
}

function saysMonth(meaning: Meaning): boolean {
  if (meaning.type === 'calendar') return meaning.month !== undefined;
  if (meaning.type === 'interval') return saysMonth(meaning.from) || saysMonth(meaning.to);
  if (meaning.type === 'open' || meaning.type === 'vague') return saysMonth(meaning.of);
  return meaning.type === 'slashed' || meaning.type === 'day of month';
}

/** Whether in "3/4/2022" the day stands first: by another such date that leaves no choice, by the region, by the language. */
function dayFirst(
  { expressions, tokens }: Recognised,
  { lexicon }: Grammar,
  language: string,
): boolean {
  if (lexicon.dayFirst) return true;
  for (const { meaning } of expressions) {
    if (meaning.type === 'slashed' && meaning.first > 12) return true;
    if (meaning.type === 'slashed' && meaning.second > 12) return false;
  }
  const region = language.split('-')[1]?.toUpperCase();
  if (region !== undefined) return region !== 'US';
  // "25 June" is how those write who put the day first.
  return expressions.some(
    ({ from, meaning }) =>
      meaning.type === 'calendar' &&
      meaning.day !== undefined &&
      meaning.month !== undefined &&
      tokens[from]?.kind === 'number' &&
      tokens[from + 1]?.kind === 'word',
  );
}
