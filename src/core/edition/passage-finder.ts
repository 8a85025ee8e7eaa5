import { type Span, span } from '../text/offset.ts';
import { sentencesIn } from '../text/sentences.ts';
import type { Article } from './model.ts';

/**
 * `passageOf` for many stretches of one article: each segment is cut into sentences once, so that a long paragraph
 * with many mentions takes time in proportion to its length.
 */
export function passageFinder({ text, segments, language }: Article): (inner: Span) => Span {
  const sentencesBySegment = new Map<number, readonly Span[]>();
  const sentencesOf = (at: number, within: Span): readonly Span[] => {
    const known = sentencesBySegment.get(at) ?? sentencesIn(text, within, language);
    sentencesBySegment.set(at, known);
    return known;
  };
  return (inner) => {
    const at = firstEndingAfter(segments, inner.start);
    const segment = segments[at];
    const sentences = segment ? sentencesOf(at, segment) : [];
    const first = firstEndingAfter(sentences, inner.start);
    let last = first;
    while (last < sentences.length && (sentences[last]?.start ?? 0) < inner.end) last += 1;
    if (last === first) return inner;
    return span(
      Math.min(sentences[first]?.start ?? inner.start, inner.start),
      Math.max(sentences[last - 1]?.end ?? inner.end, inner.end),
    );
  };
}

/** The index of the first of ordered stretches that ends after an offset; their number where none does. */
function firstEndingAfter(stretches: readonly Span[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
