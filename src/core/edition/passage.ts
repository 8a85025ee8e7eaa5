import type { Span } from '../text/offset.ts';
import { sentencesAround } from '../text/sentences.ts';
import type { Article } from './model.ts';

/**
 * What to quote around a stretch of an article, a mention for instance: the sentence that it stands
 * in, or those that it runs over, never beyond its paragraph, title or heading.
 */
export function passageOf({ text, segments, language }: Article, inner: Span): Span {
  const segment = segments.find(({ end }) => inner.start < end) ?? inner;
  return sentencesAround(text, segment, inner, language);
}
