import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { PlaceId, ShapeUnit } from '../../core/edition/model.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import type { Answers } from '../../store/answers.ts';
import { memoise } from '../../store/memoise.ts';
import type { Scene } from '../../store/scene.ts';
import { type NamedOnMap, namedOnMap } from '../../store/selectors/named-on-map.ts';
import { isCountry, markOf, unitsOf } from './place-area.ts';

/** The area of some units together; null where the basemap lacks one of them. */
export type ShapeOf = (units: readonly ShapeUnit[]) => MultiPolygon | null;

export interface PlaceShapeProperties {
  readonly id: PlaceId;
  readonly placeId: PlaceId;
  readonly shown: boolean;
  /** No gazetteer has it: where it ends is the edition's word, so its line is dashed. */
  readonly informal: boolean;
  /** Mostly made of countries: only its selection is drawn. */
  readonly wide: boolean;
}

type PlaceShapes = FeatureCollection<MultiPolygon, PlaceShapeProperties>;

/** The shapes of places that are not whole countries, as far as the basemap has them. */
export const placeShapes = (scene: Scene, shapeOf: ShapeOf): PlaceShapes =>
  drawShapes(scene.places, namedOnMap(scene), shapeOf);

const drawShapes = memoise(
  (places: Answers['places'], named: NamedOnMap, shapeOf: ShapeOf): PlaceShapes => ({
    type: 'FeatureCollection',
    features: [...places.values()].flatMap((place) => {
      const geometry = regionalShape(place, shapeOf);
      if (geometry === null) return [];
      const properties: PlaceShapeProperties = {
        id: place.id,
        placeId: place.id,
        shown: named.counts.has(place.id),
        informal: place.ids.geonames === undefined && place.ids.iso3166 === undefined,
        wide: markOf(place) === 'countries',
      };
      return [{ type: 'Feature' as const, geometry, properties }];
    }),
  }),
);

function regionalShape(place: PlaceBrief, shapeOf: ShapeOf): MultiPolygon | null {
  const units = unitsOf(place).filter((unit) => !isCountry(unit));
  return units.length === 0 ? null : shapeOf(units);
}
