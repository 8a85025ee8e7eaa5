import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { moveEnd, wordsOf } from '../../core/review/extent.ts';
import { type Span, span } from '../../core/text/offset.ts';
import type { UnderReview } from '../../store/selectors/under-review.ts';
import { segmentOf } from './segment-of.ts';
import { offsetAt } from './text-offset.ts';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly end: 'start' | 'end';
  readonly sentence: RefObject<HTMLElement | null>;
  /** Where in the article the sentence begins. */
  readonly from: number;
  readonly extent: Span;
  readonly onExtent: (extent: Span) => void;
  readonly atHand: UnderReview;
}

/** An end of the mention: dragged from word to word, or moved with the arrow keys. */
export function ExtentHandle({ end, sentence, from, extent, onExtent, atHand }: Props) {
  const { t } = useReviewWords();
  const { text } = atHand.article;
  const within = segmentOf(atHand.article, extent);
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    if (sentence.current === null || !event.currentTarget.hasPointerCapture(event.pointerId))
      return;
    const offset = offsetAt(sentence.current, event.clientX, event.clientY);
    if (offset === null) return;
    const at = from + offset;
    const dragged =
      end === 'start'
        ? span(Math.min(at, extent.end - 1), extent.end)
        : span(extent.start, Math.max(at, extent.start + 1));
    const words = wordsOf(text, dragged, within);
    if (words !== null && (words.start !== extent.start || words.end !== extent.end)) {
      onExtent(words);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (by === null || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const moved = moveEnd(text, extent, end, by, within);
    if (moved !== null) onExtent(moved);
  };
  return (
    <button
      type="button"
      className="extent-handle"
      data-end={end}
      aria-label={t(`review.extent.${end}`)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
