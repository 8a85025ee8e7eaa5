import { useMemo } from 'react';
import { nameKey } from '../../core/search/name-keys.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import { useAnswer } from './portee.ts';

/**
 * Tells whether a place is looked for: by a part of a name it is shown under, or by any of its names
 * in any language, which the library knows. Every place is while nothing is looked for.
 */
export function usePlaceFinder(wanted: string): (place: PlaceBrief) => boolean {
  const words = wanted.trim();
  const named = useAnswer(words === '' ? null : { ask: 'search', words, count: pageSizes.search });
  return useMemo((): ((place: PlaceBrief) => boolean) => {
    if (words === '') return () => true;
    const key = nameKey(words);
    const ids = new Set(named?.places.map(({ id }) => id));
    return ({ id, label }) =>
      ids.has(id) || Object.values(label).some((name) => nameKey(name).includes(key));
  }, [words, named]);
}
