import type { PlaceId, ShapeUnit } from '../../core/edition/model.ts';
import type { Answers } from '../../store/answers.ts';
import { memoise } from '../../store/memoise.ts';
import type { Scene } from '../../store/scene.ts';
import { type NamedOnMap, namedOnMap } from '../../store/selectors/named-on-map.ts';
import { unitsOf } from './place-area.ts';

/** The country place that a piece of the ground belongs to, where it is named. */
export function placeOfUnit(scene: Scene, unit: ShapeUnit): PlaceId | null {
  return namedUnits(scene.places, namedOnMap(scene)).get(unit) ?? null;
}

const namedUnits = memoise(
  (places: Answers['places'], { counts }: NamedOnMap): ReadonlyMap<ShapeUnit, PlaceId> =>
    new Map(
      [...places.values()]
        .filter(({ id, kind }) => kind === 'country' && counts.has(id))
        .flatMap((place) => unitsOf(place).map((unit) => [unit, place.id] as const)),
    ),
);
