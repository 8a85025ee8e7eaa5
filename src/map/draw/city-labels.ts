import type { FeatureCollection, Point } from 'geojson';
import type { CityLabelProperties } from '../../core/basemap/labels.ts';
import type { Edition } from '../../core/edition/model.ts';
import { memoise } from '../../store/memoise.ts';
import type { State } from '../../store/state.ts';

export type CityNames = FeatureCollection<Point, CityLabelProperties>;

/** The basemap's cities, to find one's way by, without those that the edition draws itself. */
export const cityLabels = (state: State, cities: CityNames): CityNames =>
  withoutOurs(state.edition, cities);

const withoutOurs = memoise(({ places }: Edition, cities: CityNames): CityNames => {
  const ours = new Set(places.map(({ ids }) => ids.geonames));
  return {
    ...cities,
    features: cities.features.filter(({ properties }) => !ours.has(properties.id)),
  };
});
