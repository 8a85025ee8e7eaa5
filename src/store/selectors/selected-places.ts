import type { Edition, Place, PlaceId } from '../../core/edition/model.ts';
import { memoise } from '../memoise.ts';
import type { State } from '../state.ts';
import { indexOf } from './edition-index.ts';

export const selectedPlaces = (state: State): readonly Place[] =>
  placesOf(state.edition, state.selection);

/** The places that lie in one spot of the map, of which one is to be chosen. */
export const disambiguatedPlaces = (state: State): readonly Place[] =>
  coincidingPlaces(state.edition, state.disambiguation);

const resolve = (edition: Edition, ids: readonly PlaceId[]): readonly Place[] => {
  const { placeById } = indexOf(edition);
  return ids.flatMap((id) => placeById.get(id) ?? []);
};

const placesOf = memoise(resolve);
const coincidingPlaces = memoise(resolve);
