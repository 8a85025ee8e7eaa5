import { useEffect } from 'react';
import { pageSizes } from '../../library/opening-questions.ts';
import { usePortee } from '../shared/portee.ts';
import { whenIdle } from '../shared/when-idle.ts';

/** Many words of any European language begin with them, so that all that a search goes through is gone through. */
const beginnings = ['ma', 'co', 'pr', 'sa', 'de'];

/**
 * Searches a published edition while the reader is not yet typing: the first searches of a page take several times as long
 * as those after them, until the program has been compiled and the index's upper branches are there.
 */
export function useWarmSearch(): void {
  const { ask, editing } = usePortee();
  const isPublished = editing === null;
  useEffect(() => {
    let isOver = !isPublished;
    const askFrom = (at: number): void => {
      const words = beginnings[at];
      if (isOver || words === undefined) return;
      ask({ ask: 'search', words, count: pageSizes.search });
      whenIdle(() => askFrom(at + 1));
    };
    whenIdle(() => askFrom(0));
    return () => {
      isOver = true;
    };
  }, [ask, isPublished]);
}
