import { fail, type Result, succeed } from '../result.ts';
import { utf16Offset } from '../text/offset.ts';
import type { Segment } from './model.ts';

/** What an editor sets apart in a text by quoting it: all else is a paragraph a line. */
export interface QuotedPart {
  readonly kind: 'title' | 'heading' | 'boilerplate';
  readonly quote: string;
}

/** The segments, or which of the parts stands nowhere. */
type Segmentation = Result<readonly Segment[], { readonly missing: number }>;

/**
 * Cuts a text into segments that cover it from end to end. Parts are looked for in order, each
 * after the one before; a title or a heading must be a whole line, boilerplate must begin or end
 * one. Every other line that is not blank is a paragraph; white space goes to the segment before it.
 *
 * @returns the segments, or the index of the first part that is not found
 */
export function segmentText(text: string, parts: readonly QuotedPart[]): Segmentation {
  const starts: { start: number; kind: Segment['kind'] }[] = [];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const found = partIn(text, part, from);
    if (found === null) return fail({ missing: index });
    const { start } = found;
    starts.push(...paragraphStarts(text, from, start), { start, kind: part.kind });
    from = start + found.quote.length;
  }
  starts.push(...paragraphStarts(text, from, text.length));

  const segments = starts.map(({ start, kind }, index) => ({
    kind,
    start: utf16Offset(index === 0 ? 0 : start),
    end: utf16Offset(starts[index + 1]?.start ?? text.length),
  }));
  return succeed(segments);
}

/** A part as the text writes it, be its letters composed, decomposed or as they are quoted; null where it stands nowhere. */
function partIn(text: string, { kind, quote }: QuotedPart, from: number) {
  for (const written of new Set([quote, quote.normalize('NFC'), quote.normalize('NFD')])) {
    const start = findPart(text, { kind, quote: written }, from);
    if (start !== -1) return { start, quote: written };
  }
  return null;
}

/** Where a part stands at or after `from`; -1 where it does not. */
export function findPart(text: string, { kind, quote }: QuotedPart, from: number): number {
  for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const begins = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '' || at === 0;
    const nextBreak = text.indexOf('\n', end);
    const ends = text.slice(end, nextBreak === -1 ? text.length : nextBreak).trim() === '';
    if (kind === 'boilerplate' ? begins || ends : begins && ends) return at;
  }
  return -1;
}

function paragraphStarts(text: string, from: number, to: number) {
  const lines = text.slice(from, to).matchAll(/\S.*/g);
  return [...lines].map(({ index }) => ({ start: from + index, kind: 'paragraph' as const }));
}
