import { dateOfDays } from '../../core/dates/edtf.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import { defaultFilters } from '../../library/opening-questions.ts';
import { sameItems } from '../same-items.ts';
import { articleOnScreen } from '../screen.ts';
import type { State } from '../state.ts';

/**
 * What of the edition the screen shows, as `portee export --select` writes it; empty where that is all of it. What is
 * hidden until it is asked for, as demonyms are, belongs to it all the same.
 */
export function sharedSelection({
  screen,
  selection,
  filters,
}: Pick<State, 'screen' | 'selection' | 'filters'>): readonly string[] {
  const { window } = filters;
  const open = articleOnScreen(screen);
  const articles = open === null ? filters.articleIds : [open];
  const senses = sameItems(filters.senses, defaultFilters.senses) ? [] : filters.senses;
  const kinds = sameItems(filters.kinds, placeKinds) ? [] : filters.kinds;
  return [
    ...articles.map((id) => `article:${id}`),
    ...(window === null ? [] : [`told:${dateOfDays(window)}`]),
    ...selection.map((id) => `place:${id}`),
    ...senses.map((sense) => `sense:${sense}`),
    ...kinds.map((kind) => `kind:${kind}`),
  ];
}
