import { fromCodePoints, toCodePoints } from '../text/code-points.ts';
import type { Span } from '../text/offset.ts';
import { anchorQuote, type TextPosition, type TextQuote } from '../text/selector.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import type { Article } from './model.ts';
import type { Problem } from './problem.ts';

/** What of an annotation says where it stands. */
interface Annotated {
  readonly target: { readonly selector: readonly [TextQuote, TextPosition] };
}

export interface AnnotationReports {
  readonly problems: Problem[];
  /** What works but an editor should know: quotes that moved. */
  readonly notes: Problem[];
}

/** The words of an article at a stretch. */
export const textOf = ({ text }: Article, { start, end }: Span) => text.slice(start, end);

/** Where an annotation's quote stands, or null where that is nowhere: then a problem says so. */
export function locate(
  { target: { selector } }: Annotated,
  path: JsonPath,
  file: JsonFile<unknown>,
  { text, id }: Article,
  { problems, notes }: AnnotationReports,
): Span | null {
  const [quote, position] = selector;
  const anchoring = anchorQuote(text, quote, position);
  const at = [...path, 'target', 'selector'];
  if (anchoring.ok) {
    const { moved, otherForm = false, span } = anchoring.value;
    if (moved) {
      const there = toCodePoints(text, span.start);
      notes.push(
        file.problemAt(at, movedSentence(quote.exact, id, position.start, there, otherForm)),
      );
    }
    return span;
  }
  const around = (start: number, end: number, margin: number) =>
    `“${text.slice(Math.max(0, start - margin), end + margin).replaceAll('\n', ' ')}”`;
  const nearest = anchoring.fault.candidates
    .slice(0, 3)
    .map(({ start, end }) => `${around(start, end, 20)} at ${toCodePoints(text, start)}`);
  const found = fromCodePoints(text, position.start) ?? text.length;
  const instead =
    nearest.length > 0
      ? `the nearest are ${nearest.join(', ')}`
      : `it stands nowhere, and there stands ${around(found, found + quote.exact.length, 5)}${difference(quote.exact, text.slice(found, found + quote.exact.length))}`;
  const sentence = `"${quote.exact}" is not at ${position.start} in "${id}" with its context: ${instead}.`;
  problems.push(file.problemAt(at, sentence));
  return null;
}

/** How a quote that was found does not stand as it was marked: elsewhere, encoded otherwise, or between other words. */
function movedSentence(
  exact: string,
  id: string,
  wanted: number,
  there: number,
  isOtherForm: boolean,
): string {
  const form = 'in another form of Unicode (composed or decomposed letters)';
  if (there === wanted) {
    const how = isOtherForm ? form : 'but not between the words that are quoted around it';
    return `"${exact}" stands at ${there} in "${id}", ${how}.`;
  }
  const found = `"${exact}" is not at ${wanted} in "${id}" with its context; it was found at ${there}`;
  return isOtherForm ? `${found}, ${form}.` : `${found}.`;
}

/** Why nothing may be marked at a stretch, to go behind its words; null where something may. */
export function segmentFault({ segments }: Article, { start, end }: Span): string | null {
  const segment = segments.find((candidate) => start < candidate.end);
  if (!segment || end > segment.end) return 'runs over the end of its paragraph';
  return segment.kind === 'boilerplate'
    ? 'stands in boilerplate, where nothing is a mention'
    : null;
}

/** What differs where two texts that look alike are not the same: a letter of another script, an apostrophe. */
function difference(quoted: string, there: string): string {
  const [wanted, found] = [Array.from(quoted), Array.from(there)];
  const at = wanted.findIndex((character, index) => character !== found[index]);
  const [letter, other] = [wanted[at], found[at]];
  // What does not begin alike is another text.
  if (at < 1 || letter === undefined || other === undefined) return '';
  return `, which differs from its character ${at + 1} on: ${named(letter)} is quoted, ${named(other)} stands there`;
}

function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /\p{M}/u.test(character) ? `U+${code}` : `“${character}” (U+${code})`;
}
