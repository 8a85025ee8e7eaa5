import type { FeatureCollection, Point } from 'geojson';
import type { CityLabelProperties } from '../../core/basemap/labels.ts';
import type { Edition } from '../../core/edition/model.ts';
import { memoise } from '../../store/memoise.ts';
import type { State } from '../../store/state.ts';

export type CityNames = FeatureCollection<Point, CityLabelProperties>;

/**
 * The basemap's cities, to find one's way by, without those that the edition draws itself, as a
 * city or as the region around it.
 */
export const cityLabels = (state: State, cities: CityNames): CityNames =>
  withoutOurs(state.edition, cities);

const withoutOurs = memoise(({ places }: Edition, cities: CityNames): CityNames => {
  const ours = new Set<number | string | undefined>(
    places.flatMap(({ ids, label }) => [ids.geonames, label.fr]),
  );
  return {
    ...cities,
    features: cities.features.filter(
      ({ properties }) => !ours.has(properties.id) && !ours.has(properties.fr),
    ),
  };
});
