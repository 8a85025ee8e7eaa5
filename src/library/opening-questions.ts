import type { PlaceId } from '../core/edition/model.ts';
import { placeKinds } from '../core/gazetteer/kind.ts';
import { senses } from '../core/geoparse/sense.ts';
import type { Filters, Question } from './questions.ts';

/** Demonyms are found but hidden until they are asked for. */
export const defaultFilters: Filters = {
  senses: senses.filter((sense) => sense !== 'demonym'),
  kinds: [...placeKinds],
  articleIds: [],
  window: null,
};

/** How many entries of a list are asked for at once. */
export const pageSizes = {
  articles: 50,
  places: 400,
  passages: 20,
  search: 50,
  findings: 100,
  events: 200,
  review: 20,
  log: 50,
} as const;

/** What the page shows first: every edition answers these with its head. */
export const openingQuestions = {
  articles: { ask: 'articles', window: null, from: 0, count: pageSizes.articles },
  places: { ask: 'places', filters: defaultFilters, from: 0, count: pageSizes.places },
} as const satisfies Readonly<Record<string, Question>>;

/** Everything known of one place: asked for singly, so that one answer serves every selection. */
export function detailsQuestion(id: PlaceId): Extract<Question, { ask: 'place details' }> {
  return { ask: 'place details', ids: [id] };
}
