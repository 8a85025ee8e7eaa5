import { useEffect, useRef } from 'react';
import type { ArticleId } from '../../core/edition/model.ts';
import { readingOf } from '../../store/screen.ts';
import { useSlice } from '../shared/portee.ts';
import { textRange } from './text-range.ts';

const highlightName = 'passage';

/**
 * Keeps the reader where the state says: at the open mention, at the passage that was asked for, or
 * at the top of an article just opened.
 *
 * @param articleId the article whose text has come
 */
export function useReadingPlace(articleId: ArticleId | null) {
  const ref = useRef<HTMLElement>(null);
  const at = useSlice(({ screen }) => readingOf(screen)?.at ?? null);
  const still = useSlice((state) => state.preferences.reducedMotion);
  const shownArticle = useRef<typeof articleId>(null);

  useEffect(() => {
    const reader = ref.current;
    if (reader === null) return;
    const sameArticle = shownArticle.current === articleId;
    shownArticle.current = articleId;
    const range = at?.type === 'passage' ? textRange(reader, at.span) : null;
    const marked =
      at?.type === 'mention' ? reader.querySelector(`[data-mention="${CSS.escape(at.id)}"]`) : null;
    const target = marked ?? range?.startContainer.parentElement ?? null;
    const behavior = sameArticle && !still ? 'smooth' : 'auto';
    if (target !== null) target.scrollIntoView({ block: 'center', behavior });
    else if (!sameArticle) reader.scrollIntoView({ block: 'start' });
    return range ? highlight(range) : undefined;
  }, [articleId, at, still]);

  return ref;
}

/** Marks a stretch of text without touching the page's elements; returns the way back. */
function highlight(range: Range): () => void {
  // Browsers without highlights still scroll to the passage.
  if (!('highlights' in CSS)) return () => {};
  CSS.highlights.set(highlightName, new Highlight(range));
  return () => CSS.highlights.delete(highlightName);
}
