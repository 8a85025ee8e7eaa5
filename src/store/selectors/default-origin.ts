import type { Scene } from '../scene.ts';
import type { ChosenOrigin } from '../state.ts';
import { shownPlaces } from './places.ts';

/**
 * Where a new range is drawn from: the selected place, else where the edition's headline is told
 * from, else the place named most.
 */
export function defaultOrigin(scene: Scene): ChosenOrigin | null {
  const [selected] = scene.selection;
  const mostNamed = shownPlaces(scene).places[0]?.place.id;
  const id = selected ?? scene.head.headline?.originId ?? mostNamed;
  return id === undefined ? null : { type: 'places', placeIds: [id] };
}
