import { type Span, span } from '../text/offset.ts';

/** Words, with the marks that join them ("Brest-Litovsk", "N'Djamena"): what a stretch grows and shrinks by. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’\-‑.·][\p{L}\p{N}\p{M}]+)*/gu;

/** No paragraph of prose is longer by so much that a name would begin farther off. */
const mostBeyond = 400;

export type ExtentEnd = 'start' | 'end';

/**
 * A stretch with one end moved by a word; null where there is no word to move to, or none would be left.
 *
 * @param by 1 moves the end towards the end of the text, -1 towards its beginning
 * @param within what the stretch must stay in: its segment
 */
export function moveEnd(
  text: string,
  stretch: Span,
  end: ExtentEnd,
  by: 1 | -1,
  within: Span,
): Span | null {
  const from = Math.max(within.start, stretch.start - mostBeyond);
  const to = Math.min(within.end, stretch.end + mostBeyond);
  const words = [...text.slice(from, to).matchAll(word)].map(({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
  }));
  const moved =
    end === 'end'
      ? nextOf(
          words.map((each) => each.end),
          stretch.end,
          by,
        )
      : nextOf(
          words.map((each) => each.start),
          stretch.start,
          by,
        );
  if (moved === null) return null;
  const [start, stop] = end === 'end' ? [stretch.start, moved] : [moved, stretch.end];
  return start < stop && words.some((each) => each.start < stop && each.end > start)
    ? span(start, stop)
    : null;
}

function nextOf(offsets: readonly number[], from: number, by: 1 | -1): number | null {
  const found = by === 1 ? offsets.find((at) => at > from) : offsets.findLast((at) => at < from);
  return found ?? null;
}

/**
 * The words that a selection is of: white space and marks at its ends are left out, a word that it
 * cuts is taken whole. Null where it holds no word, or leaves its segment.
 */
export function wordsOf(text: string, selected: Span, within: Span): Span | null {
  if (selected.start < within.start || selected.end > within.end) return null;
  const from = Math.max(within.start, selected.start - mostBeyond);
  const to = Math.min(within.end, selected.end + mostBeyond);
  const touched = [...text.slice(from, to).matchAll(word)]
    .map(({ index, 0: { length } }) => ({ start: from + index, end: from + index + length }))
    .filter(({ start, end }) => start < selected.end && end > selected.start);
  const [first] = touched;
  const last = touched.at(-1);
  return first === undefined || last === undefined ? null : span(first.start, last.end);
}
