import type { Feature, FeatureCollection, Point } from 'geojson';
import { type NameProperties, nameProperties } from '../../core/name-properties.ts';
import type { City } from '../../core/reach/cities.ts';
import { memoise } from '../../store/memoise.ts';
import type { DrawnRange } from './drawn-range.ts';

export type GainedCityProperties = NameProperties & {
  /** The largest is placed first, but a capital before all. */
  readonly rank: number;
};

/** The cities that ranges reach newly: what a gained region is about. */
export const gainedCities = memoise(
  (ranges: readonly DrawnRange[]): FeatureCollection<Point, GainedCityProperties> => {
    const cities = new Map(ranges.flatMap(({ gained }) => gained).map((city) => [city.id, city]));
    return { type: 'FeatureCollection', features: [...cities.values()].map(featureOf) };
  },
);

function featureOf({
  point,
  names,
  population,
  isCapital,
}: City): Feature<Point, GainedCityProperties> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...point] },
    properties: {
      ...nameProperties(names),
      rank: isCapital ? Number.MIN_SAFE_INTEGER : -population,
    },
  };
}
