import type { ArticleId, Edition, Place, PlaceId, ShapeUnit } from '../../core/edition/model.ts';
import { memoise } from '../../store/memoise.ts';
import { blocMembers } from '../../store/selectors/bloc-members.ts';
import { indexOf } from '../../store/selectors/edition-index.ts';
import type { State } from '../../store/state.ts';
import { type NamedOnMap, namedOnMap, openArticleId } from './named-on-map.ts';
import { isCountry, unitsOf } from './place-area.ts';

/** Three tints; 0 is plain land. */
export type TintLevel = 0 | 1 | 2 | 3;

/** How strongly each named country is tinted. */
export const placeAreas = (state: State): ReadonlyMap<ShapeUnit, TintLevel> =>
  tint(state.edition, namedOnMap(state));

/** The countries under the selected places: themselves, a region's or a bloc's. */
export const selectedUnits = (state: State): ReadonlySet<ShapeUnit> =>
  unitsUnderSelection(state.edition, state.selection, openArticleId(state));

/** The countries under the place that is pointed at. */
export const hoveredUnits = (state: State): ReadonlySet<ShapeUnit> =>
  unitsUnderHover(state.edition, state.hover, openArticleId(state));

/** Named up to 5 times, up to 20, more; beside an open article all alike. */
export function tintLevel(count: number, counted: boolean): TintLevel {
  if (count === 0) return 0;
  if (!counted || count <= 5) return 1;
  return count <= 20 ? 2 : 3;
}

const tint = memoise((edition: Edition, { counts, counted }: NamedOnMap) => {
  const tints = new Map<ShapeUnit, TintLevel>();
  for (const place of edition.places) {
    const level = tintLevel(counts.get(place.id) ?? 0, counted);
    if (place.kind !== 'country' || level === 0) continue;
    for (const unit of unitsOf(place)) tints.set(unit, level);
  }
  return tints;
});

const unitsUnderSelection = memoise(unitsUnder);

const unitsUnderHover = memoise(
  (edition: Edition, hover: PlaceId | null, openArticle: ArticleId | null) =>
    unitsUnder(edition, hover === null ? [] : [hover], openArticle),
);

function unitsUnder(
  edition: Edition,
  placeIds: readonly PlaceId[],
  openArticle: ArticleId | null,
): ReadonlySet<ShapeUnit> {
  const { placeById } = indexOf(edition);
  return new Set(
    placeIds.flatMap((id) => {
      const place = placeById.get(id);
      return place === undefined ? [] : countriesOf(edition, place, openArticle);
    }),
  );
}

function countriesOf(
  edition: Edition,
  place: Place,
  openArticle: ArticleId | null,
): readonly ShapeUnit[] {
  if (place.geometry.type === 'members') return blocMembers(edition, openArticle, place);
  return unitsOf(place).filter(isCountry);
}
