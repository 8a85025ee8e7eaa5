import type { Edition, PlaceId, ShapeUnit } from '../../core/edition/model.ts';
import { memoise } from '../../store/memoise.ts';
import type { State } from '../../store/state.ts';
import { type NamedOnMap, namedOnMap } from './named-on-map.ts';
import { unitsOf } from './place-area.ts';

/** The country place that a piece of the ground belongs to, where it is named. */
export function placeOfUnit(state: State, unit: ShapeUnit): PlaceId | null {
  return namedUnits(state.edition, namedOnMap(state)).get(unit) ?? null;
}

const namedUnits = memoise(
  ({ places }: Edition, { counts }: NamedOnMap): ReadonlyMap<ShapeUnit, PlaceId> =>
    new Map(
      places
        .filter(({ id, kind }) => kind === 'country' && counts.has(id))
        .flatMap((place) => unitsOf(place).map((unit) => [unit, place.id] as const)),
    ),
);
