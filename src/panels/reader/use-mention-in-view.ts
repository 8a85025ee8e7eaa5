import { useEffect, useRef } from 'react';
import { useSlice } from '../shared/portee.ts';

/** Brings the open mention into view when it changes, and the top of an article opened without one. */
export function useMentionInView() {
  const ref = useRef<HTMLElement>(null);
  const mentionId = useSlice((state) => state.mentionId);
  const articleId = useSlice((state) => state.articleId);
  const still = useSlice((state) => state.preferences.reducedMotion);
  const shownArticle = useRef(articleId);

  useEffect(() => {
    const sameArticle = shownArticle.current === articleId;
    shownArticle.current = articleId;
    const target =
      mentionId === null
        ? null
        : ref.current?.querySelector(`[data-mention="${CSS.escape(mentionId)}"]`);
    if (target) {
      target.scrollIntoView({
        block: 'center',
        behavior: sameArticle && !still ? 'smooth' : 'auto',
      });
    } else if (!sameArticle) {
      ref.current?.scrollIntoView({ block: 'start', behavior: 'auto' });
    }
  }, [mentionId, articleId, still]);

  return ref;
}
