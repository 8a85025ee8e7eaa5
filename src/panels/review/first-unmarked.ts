import type { Article, Mention } from '../../core/edition/model.ts';
import { wordsOf } from '../../core/review/extent.ts';
import { type Span, span } from '../../core/text/offset.ts';
import { segmentOf } from './segment-of.ts';

/** Where the words stand first outside the mentions; else where they stand first. */
export function firstUnmarked(
  article: Article,
  mentions: readonly Mention[],
  words: string,
): Span | null {
  const { text } = article;
  let first: Span | null = null;
  for (let at = text.indexOf(words); words !== '' && at !== -1; at = text.indexOf(words, at + 1)) {
    const exact = span(at, at + words.length);
    const found = wordsOf(text, exact, segmentOf(article, exact));
    if (found === null) continue;
    first ??= found;
    if (!mentions.some(({ start, end }) => start < found.end && end > found.start)) return found;
  }
  return first;
}
