import type { Place } from '../../core/edition/model.ts';
import { memoise } from '../memoise.ts';
import type { Bounds, State } from '../state.ts';
import { shownPlaces } from './mentions.ts';

/** The shown places that the map, as it stands, has no mark of. */
export interface UnseenPlaces {
  readonly offFrame: readonly Place[];
  /** Blocs have members, not a point. */
  readonly withoutPoint: readonly Place[];
}

export const unseenOnMap = (state: State): UnseenPlaces =>
  unseenPlaces(shownPlaces(state), state.bounds);

const unseenPlaces = memoise(
  (places: readonly Place[], bounds: Bounds | null): UnseenPlaces => ({
    offFrame:
      bounds === null
        ? []
        : places.filter(
            ({ geometry }) => geometry.type !== 'members' && !holds(bounds, geometry.point),
          ),
    withoutPoint: places.filter(({ geometry }) => geometry.type === 'members'),
  }),
);

function holds(
  { west, south, east, north }: Bounds,
  [lng, lat]: readonly [number, number],
): boolean {
  if (lat < south || lat > north) return false;
  // The view may stand any number of turns away from the place's longitude.
  const turned = ((((lng - west) % 360) + 360) % 360) + west;
  return turned <= east;
}
