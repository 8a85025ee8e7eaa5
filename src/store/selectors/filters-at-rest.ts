import { defaultFilters } from '../../library/opening-questions.ts';
import { sameItems } from '../same-items.ts';
import type { State } from '../state.ts';

/** Whether the filters stand as they do on a first visit. */
export function filtersAtRest({ filters }: State): boolean {
  return (
    sameItems(filters.senses, defaultFilters.senses) &&
    sameItems(filters.kinds, defaultFilters.kinds) &&
    filters.articleIds.length === 0 &&
    filters.window === null
  );
}
