import type { Feature, FeatureCollection, Point } from 'geojson';
import {
  type BasemapLabels,
  type CityLabelProperties,
  decodeLabels,
  type WaterLabelProperties,
} from '../../core/basemap/labels.ts';
import type { CountryName } from '../draw/country-labels.ts';

/** The basemap's names, as far as they are loaded. */
export interface Labels {
  readonly countries: readonly CountryName[];
  readonly waters: FeatureCollection<Point, WaterLabelProperties>;
  readonly cities: FeatureCollection<Point, CityLabelProperties>;
}

const nothing = { type: 'FeatureCollection' as const, features: [] };

export const noLabels: Labels = { countries: [], waters: nothing, cities: nothing };

/** Finer labels come to the ones that are there, and give way to them. */
export function withLabels(known: Labels, added: BasemapLabels): Labels {
  const { countries, waters, cities } = decodeLabels(added);
  return {
    countries: [
      ...known.countries,
      ...countries.features.map(({ geometry, properties }): CountryName => {
        const [lng = 0, lat = 0] = geometry.coordinates;
        return { ...properties, point: [lng, lat] };
      }),
    ],
    waters: append(known.waters, waters),
    cities: append(known.cities, cities),
  };
}

function append<Properties extends { readonly rank: number }>(
  known: FeatureCollection<Point, Properties>,
  added: FeatureCollection<Point, Properties>,
): FeatureCollection<Point, Properties> {
  const behind = known.features.length;
  const ranked = added.features.map(
    ({ properties, ...feature }): Feature<Point, Properties> => ({
      ...feature,
      properties: { ...properties, rank: properties.rank + behind },
    }),
  );
  return { type: 'FeatureCollection', features: [...known.features, ...ranked] };
}
