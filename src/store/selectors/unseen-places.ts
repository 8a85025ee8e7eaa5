import type { PlaceBrief, PlacePage } from '../../library/questions.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import type { Bounds } from '../state.ts';
import { shownPlaces } from './places.ts';

/** The shown places that the map, as it stands, has no mark of. */
export interface UnseenPlaces {
  readonly offFrame: readonly PlaceBrief[];
  /** Blocs have members, not a point. */
  readonly withoutPoint: readonly PlaceBrief[];
}

export const unseenOnMap = (scene: Scene): UnseenPlaces =>
  unseenPlaces(shownPlaces(scene), scene.bounds);

const unseenPlaces = memoise(
  ({ places: counted }: PlacePage, bounds: Bounds | null): UnseenPlaces => {
    const places = counted.map(({ place }) => place);
    return {
      offFrame:
        bounds === null
          ? []
          : places.filter(
              ({ geometry }) => geometry.type !== 'members' && !holds(bounds, geometry.point),
            ),
      withoutPoint: places.filter(({ geometry }) => geometry.type === 'members'),
    };
  },
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
