import type { Article, Segment } from '../edition/model.ts';
import { utf16Offset } from '../text/offset.ts';

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * The segments of an edited text, which cover it from end to end: a line that is not blank is one, white space goes to
 * the one before it. Lines that are as they were keep their kind, wherever they went; so does one that was changed in
 * its place. All others are paragraphs.
 */
export function editedSegments(
  before: Pick<Article, 'text' | 'segments'>,
  text: string,
): readonly Segment[] {
  const was = linesOf(before.text).map(({ start, text: line }) => ({
    text: line,
    kind: kindAt(before.segments, start),
  }));
  const is = linesOf(text);
  const { head, tail } = commonEnds(
    was.map((line) => line.text),
    is.map((line) => line.text),
  );
  const changed = was.slice(head, was.length - tail);
  const moved = new Map(changed.map((line) => [line.text, line.kind]));
  const isSameCount = was.length === is.length;
  const kindOf = ({ text: line }: Line, at: number): Segment['kind'] => {
    if (at < head) return was[at]?.kind ?? 'paragraph';
    if (at >= is.length - tail) return was[at - is.length + was.length]?.kind ?? 'paragraph';
    return moved.get(line) ?? (isSameCount ? was[at]?.kind : undefined) ?? 'paragraph';
  };
  return is.map((line, at) => ({
    kind: kindOf(line, at),
    start: utf16Offset(at === 0 ? 0 : line.start),
    end: utf16Offset(is[at + 1]?.start ?? text.length),
  }));
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/\S.*/g)].map(({ index, 0: line }) => ({ start: index, text: line }));
}

/** Segments are ordered; what stands in none is a paragraph. */
function kindAt(segments: readonly Segment[], offset: number): Segment['kind'] {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return segments[low]?.kind ?? 'paragraph';
}

/** How many items two lists begin with alike, and how many of the others they end with alike. */
export function commonEnds<Item>(
  one: ArrayLike<Item>,
  other: ArrayLike<Item>,
): { readonly head: number; readonly tail: number } {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) {
    tail++;
  }
  return { head, tail };
}
