import type { EdtfDate } from '../../core/dates/edtf.ts';
import type { PlaceId, ShapeUnit } from '../../core/edition/model.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import type { Answers } from '../../store/answers.ts';
import { memoise } from '../../store/memoise.ts';
import type { Scene } from '../../store/scene.ts';
import { type NamedOnMap, namedOnMap } from '../../store/selectors/named-on-map.ts';
import { blocMembers, readingDate } from '../../store/selectors/reading-date.ts';
import { type TintSteps, tintSteps } from '../../store/selectors/tint-steps.ts';
import { isCountry, unitsOf } from './place-area.ts';

/** Three tints; 0 is plain land. */
export type TintLevel = 0 | 1 | 2 | 3;

/** How strongly each named country is tinted. */
export const placeAreas = (scene: Scene): ReadonlyMap<ShapeUnit, TintLevel> =>
  tint(scene.places, namedOnMap(scene), tintSteps(scene));

/** The countries under the selected places: themselves, a region's or a bloc's. */
export const selectedUnits = (scene: Scene): ReadonlySet<ShapeUnit> =>
  unitsUnderSelection(scene.places, scene.selection, readingDate(scene));

/** The countries under the place that is pointed at. */
export const hoveredUnits = (scene: Scene): ReadonlySet<ShapeUnit> =>
  unitsUnderHover(scene.places, scene.hover, readingDate(scene));

/** How often named a country takes which tint; beside an open article all alike. */
export function tintLevel(count: number, steps: TintSteps | null): TintLevel {
  if (count === 0) return 0;
  if (steps === null || count <= steps.first) return 1;
  return count <= steps.second ? 2 : 3;
}

const tint = memoise(
  (places: Answers['places'], { counts, counted }: NamedOnMap, steps: TintSteps) => {
    const tints = new Map<ShapeUnit, TintLevel>();
    for (const place of places.values()) {
      const level = tintLevel(counts.get(place.id) ?? 0, counted ? steps : null);
      if (place.kind !== 'country' || level === 0) continue;
      for (const unit of unitsOf(place)) tints.set(unit, level);
    }
    return tints;
  },
);

const unitsUnderSelection = memoise(unitsUnder);

const unitsUnderHover = memoise(
  (places: Answers['places'], hover: PlaceId | null, date: EdtfDate | null) =>
    unitsUnder(places, hover === null ? [] : [hover], date),
);

function unitsUnder(
  places: Answers['places'],
  placeIds: readonly PlaceId[],
  date: EdtfDate | null,
): ReadonlySet<ShapeUnit> {
  return new Set(
    placeIds.flatMap((id) => {
      const place = places.get(id);
      return place === undefined ? [] : countriesOf(place, date);
    }),
  );
}

function countriesOf(place: PlaceBrief, date: EdtfDate | null): readonly ShapeUnit[] {
  if (place.geometry.type === 'members') return blocMembers(place, date);
  return unitsOf(place).filter(isCountry);
}
