import { useState } from 'react';
import type { Names } from '../../library/answers.ts';
import { useAnswer } from '../shared/portee.ts';

/** So many articles are read before the first names are shown, */
const firstRead = 200;
/** then so many times as many: gathering the names takes longer the more there are. */
const growth = 4;

/** The names of the edition as they are read: of some articles soon, of all in the end; null until the first have come. */
export function useNames(): Names | null {
  const [articles, setArticles] = useState(firstRead);
  const [shown, setShown] = useState<Names | null>(null);
  const names = useAnswer({ ask: 'names', articles });
  if (names !== null && names !== shown) {
    setShown(names);
    if (names.unread > 0) setArticles(articles * growth);
  }
  return shown;
}
