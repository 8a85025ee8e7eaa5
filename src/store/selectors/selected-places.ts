import type { Edition, Place, PlaceId } from '../../core/edition/model.ts';
import { memoise } from '../memoise.ts';
import type { State } from '../state.ts';
import { indexOf } from './edition-index.ts';

export const selectedPlaces = (state: State): readonly Place[] =>
  placesOf(state.edition, state.selection);

const placesOf = memoise((edition: Edition, ids: readonly PlaceId[]): readonly Place[] => {
  const { placeById } = indexOf(edition);
  return ids.flatMap((id) => placeById.get(id) ?? []);
});
