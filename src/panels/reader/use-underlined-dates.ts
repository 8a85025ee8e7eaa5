import { type RefObject, useEffect } from 'react';
import type { AnnotatedArticle } from '../../library/answers.ts';
import { useSlice } from '../shared/portee.ts';
import { textRange } from './text-range.ts';

const highlightName = 'date';

/** Underlines the dates that an article tells while the timeline is open, without touching the page's elements. */
export function useUnderlinedDates(
  ref: RefObject<HTMLElement | null>,
  open: AnnotatedArticle | null,
): void {
  const isShown = useSlice((scene) => scene.timeline !== null);
  useEffect(() => {
    const reader = ref.current;
    if (reader === null || open === null || !isShown || !('highlights' in CSS)) return;
    const ranges = open.dates.flatMap((date) => textRange(reader, date) ?? []);
    CSS.highlights.set(highlightName, new Highlight(...ranges));
    return () => void CSS.highlights.delete(highlightName);
  }, [ref, open, isShown]);
}
