import type { FeatureCollection, Point } from 'geojson';
import type { CityLabelProperties } from '../../core/basemap/labels.ts';
import { nameProperty } from '../../core/name-properties.ts';
import { languages } from '../../i18n/languages.ts';
import type { Answers } from '../../store/answers.ts';
import { memoise } from '../../store/memoise.ts';
import type { Scene } from '../../store/scene.ts';

export type CityNames = FeatureCollection<Point, CityLabelProperties>;

/**
 * The basemap's cities, to find one's way by, without those that the edition draws itself, as a
 * city or as the region around it.
 */
export const cityLabels = (scene: Scene, cities: CityNames): CityNames =>
  withoutOurs(scene.places, cities);

const withoutOurs = memoise((places: Answers['places'], cities: CityNames): CityNames => {
  const ours = new Set<number | string | undefined>(
    [...places.values()].flatMap(({ ids, label }) => [ids.geonames, ...Object.values(label)]),
  );
  return {
    ...cities,
    features: cities.features.filter(
      ({ properties }) =>
        !ours.has(properties.id) &&
        !languages.some((tag) => ours.has(properties[nameProperty(tag)])),
    ),
  };
});
