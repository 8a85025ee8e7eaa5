import type { PlaceId, ShapeUnit } from '../../core/edition/model.ts';
import { type Box, isInBox } from '../../core/geodesy/box.ts';
import type { Language } from '../../i18n/languages.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import type { Answers } from '../answers.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import { namedOnMap } from './named-on-map.ts';
import { mostNamedFirst } from './ranked-places.ts';

/** The named places that the map, as it stands, has no mark of. */
export interface UnseenPlaces {
  readonly offFrame: readonly PlaceBrief[];
  /** Blocs have members, not a point. */
  readonly withoutPoint: readonly PlaceBrief[];
}

/** Of the open article, or of all that the filters let through. */
export const unseenOnMap = (scene: Scene): UnseenPlaces =>
  unseenPlaces(
    scene.places,
    namedOnMap(scene).counts,
    scene.bounds,
    scene.unitsInFrame,
    scene.language,
  );

const unseenPlaces = memoise(
  (
    known: Answers['places'],
    counts: ReadonlyMap<PlaceId, number>,
    bounds: Box | null,
    unitsInFrame: readonly ShapeUnit[],
    language: Language,
  ): UnseenPlaces => {
    const named = [...counts].flatMap(([id]) => known.get(id) ?? []);
    const places = mostNamedFirst(named, language, ({ id, label }) => ({
      label,
      mentions: counts.get(id) ?? 0,
    }));
    const seen = new Set(unitsInFrame);
    return {
      offFrame:
        bounds === null ? [] : places.filter(({ geometry }) => !isInFrame(geometry, bounds, seen)),
      withoutPoint: places.filter(({ geometry }) => geometry.type === 'members'),
    };
  },
);

/** An area is in the frame with any part of it; a bloc is never outside. */
function isInFrame(
  geometry: PlaceBrief['geometry'],
  bounds: Box,
  seen: ReadonlySet<ShapeUnit>,
): boolean {
  if (geometry.type === 'members' || isInBox(geometry.point, bounds)) return true;
  return geometry.type === 'area' && geometry.units.some((unit) => seen.has(unit));
}
