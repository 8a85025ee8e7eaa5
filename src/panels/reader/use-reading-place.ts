import { useEffect, useRef } from 'react';
import { useSlice } from '../shared/portee.ts';
import { textRange } from './text-range.ts';

const highlightName = 'passage';

/**
 * Keeps the reader where the state says: at the open mention, at the passage that was asked for, or
 * at the top of an article just opened.
 */
export function useReadingPlace() {
  const ref = useRef<HTMLElement>(null);
  const articleId = useSlice((state) => state.articleId);
  const mentionId = useSlice((state) => state.mentionId);
  const passage = useSlice((state) => state.passage);
  const still = useSlice((state) => state.preferences.reducedMotion);
  const shownArticle = useRef<typeof articleId>(null);

  useEffect(() => {
    const reader = ref.current;
    if (reader === null) return;
    const sameArticle = shownArticle.current === articleId;
    shownArticle.current = articleId;
    const range = passage && textRange(reader, passage);
    const marked = mentionId && reader.querySelector(`[data-mention="${CSS.escape(mentionId)}"]`);
    const target = marked ?? range?.startContainer.parentElement ?? null;
    const behavior = sameArticle && !still ? 'smooth' : 'auto';
    if (target !== null) target.scrollIntoView({ block: 'center', behavior });
    else if (!sameArticle) reader.scrollIntoView({ block: 'start' });
    return range ? highlight(range) : undefined;
  }, [articleId, mentionId, passage, still]);

  return ref;
}

/** Marks a stretch of text without touching the page's elements; returns the way back. */
function highlight(range: Range): () => void {
  // Browsers without highlights still scroll to the passage.
  if (!('highlights' in CSS)) return () => {};
  CSS.highlights.set(highlightName, new Highlight(range));
  return () => CSS.highlights.delete(highlightName);
}
