import { fail, type Result, succeed } from '../result.ts';
import { fromCodePoints, toCodePoints } from './code-points.ts';
import { type Span, span } from './offset.ts';

/** A stretch of text by its words and what stands around them (TextQuoteSelector). */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A stretch of text by its place, in Unicode code points (TextPositionSelector). */
export interface TextPosition {
  readonly start: number;
  readonly end: number;
}

/** Where a quote was found, or the places that it could have meant, best first. */
export type Anchoring = Result<
  {
    readonly span: Span;
    readonly moved: boolean;
    /** The quote and the text write the same letters in different forms of Unicode: é, or e and its accent. */
    readonly otherForm?: true;
  },
  { readonly candidates: readonly Span[] }
>;

/** Code units of context that a new quote carries on each side. */
const contextLength = 32;
/** The share of the context that must agree before a moved quote is believed: one side of it whole. */
const leastAgreement = 0.5;
/** How far the best candidate must lead the runner-up, as a share of the context. */
const leastMargin = 0.2;

/** The two selectors of a stretch of text, as the Web Annotation standard writes them. */
export function selectorsOf(text: string, { start, end }: Span) {
  const prefixStart = wholeCodePoint(text, Math.max(0, start - contextLength));
  const suffixEnd = wholeCodePoint(text, Math.min(text.length, end + contextLength));
  const quote: TextQuote = {
    exact: text.slice(start, end),
    prefix: text.slice(prefixStart, start),
    suffix: text.slice(end, suffixEnd),
  };
  const position: TextPosition = {
    start: toCodePoints(text, start),
    end: toCodePoints(text, end),
  };
  return { quote, position };
}

/**
 * Finds a quote in a text. At its position with its context it is in place. Otherwise every
 * occurrence is scored by how much of the context agrees, and the best is taken only when most of
 * its context agrees and it leads the runner-up clearly: a look-alike is never taken. One that is
 * not found as it is written is looked for in the text in the quote's own form of Unicode.
 */
export function anchorQuote(
  text: string,
  quote: TextQuote,
  position: TextPosition | null,
): Anchoring {
  const asWritten = anchorAsWritten(text, quote, position);
  if (asWritten.ok) return asWritten;
  return anchorInItsForm(text, quote, position) ?? asWritten;
}

/** Null where the text is in the quote's form already. */
function anchorInItsForm(
  text: string,
  quote: TextQuote,
  position: TextPosition | null,
): Anchoring | null {
  const { exact, prefix, suffix } = quote;
  const whole = prefix + exact + suffix;
  const form = whole.normalize('NFC') === whole ? 'NFC' : 'NFD';
  const inForm = text.normalize(form);
  if (inForm === text) return null;
  const normal = {
    exact: exact.normalize(form),
    prefix: prefix.normalize(form),
    suffix: suffix.normalize(form),
  };
  const anchoring = anchorAsWritten(inForm, normal, position);
  if (!anchoring.ok) return null;
  const { start, end } = anchoring.value.span;
  const [from, to] = [offsetIn(text, inForm, start), offsetIn(text, inForm, end)];
  if (from === null || to === null) return null;
  return succeed({ span: span(from, to), moved: position !== null, otherForm: true });
}

/** The offset in a text that says the same as one in another form of it; null within a letter. */
function offsetIn(text: string, inForm: string, offset: number): number | null {
  const letters = inForm.slice(0, offset).normalize('NFD').length;
  let passed = 0;
  let at = 0;
  for (const character of text) {
    if (passed >= letters) break;
    passed += character.normalize('NFD').length;
    at += character.length;
  }
  return passed === letters ? at : null;
}

function anchorAsWritten(text: string, quote: TextQuote, position: TextPosition | null): Anchoring {
  const occurrences = occurrencesOf(text, quote.exact);
  const expected = position && fromCodePoints(text, position.start);
  const expectedEnd = position && fromCodePoints(text, position.end);
  const ranked = occurrences
    .map((start) => ({ start, agreement: contextAgreement(text, start, quote) }))
    .sort((a, b) => b.agreement - a.agreement || a.start - b.start);
  const inPlace = ranked.find(({ start }) => start === expected);
  if (inPlace?.agreement === 1 && expectedEnd === inPlace.start + quote.exact.length) {
    return succeed({ span: span(inPlace.start, expectedEnd), moved: false });
  }

  const [best, runnerUp] = ranked;
  const spanAt = (start: number) => span(start, start + quote.exact.length);
  if (
    best &&
    best.agreement >= leastAgreement &&
    best.agreement - (runnerUp?.agreement ?? 0) >= leastMargin
  ) {
    return succeed({ span: spanAt(best.start), moved: position !== null });
  }
  return fail({ candidates: ranked.map(({ start }) => spanAt(start)) });
}

function occurrencesOf(text: string, exact: string): number[] {
  const starts: number[] = [];
  if (exact === '') return starts;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

/**
 * How much of the quote's context is found around `start`, from 0 to 1: the mean of its two sides,
 * each read outwards until it differs. A side that the quote does not have says nothing.
 */
function contextAgreement(text: string, start: number, { exact, prefix, suffix }: TextQuote) {
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  if (prefix === '' && suffix === '') return 1;
  if (prefix === '') return after / suffix.length;
  if (suffix === '') return before / prefix.length;
  return (before / prefix.length + after / suffix.length) / 2;
}

/** Moves an offset off the middle of a surrogate pair. */
function wholeCodePoint(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  const cutsPair = unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
  return cutsPair ? offset + 1 : offset;
}
