import type { Article } from '../../core/edition/model.ts';
import { type Span, span } from '../../core/text/offset.ts';

/** The segment that a stretch of an article lies in: a mention may not go beyond it. */
export function segmentOf({ segments, text }: Article, stretch: Span): Span {
  return segments.find(({ end }) => stretch.start < end) ?? span(0, text.length);
}
