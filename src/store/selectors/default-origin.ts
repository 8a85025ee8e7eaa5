import type { Origin, State } from '../state.ts';
import { indexOf } from './edition-index.ts';
import { shownPlaces } from './mentions.ts';

/**
 * Where a new range is drawn from: the selected place, else where the edition's finding is told
 * from, else the place named most.
 */
export function defaultOrigin(state: State): Origin | null {
  const { placeById } = indexOf(state.edition);
  const findingOrigin = state.edition.finding?.originId;
  const candidates = [
    ...state.selection.map((id) => placeById.get(id)),
    findingOrigin === undefined ? undefined : placeById.get(findingOrigin),
    ...shownPlaces(state),
  ];
  const place = candidates.find((candidate) => candidate !== undefined);
  return place === undefined ? null : { type: 'places', placeIds: [place.id] };
}
