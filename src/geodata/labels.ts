import type { BasemapLabels } from '../core/basemap/labels.ts';
import { BASEMAP_VERSION } from '../core/basemap/topology.ts';
import type { CityLabelEntry } from './city-labels.ts';
import type { CountryLabelEntry } from './country-labels.ts';
import type { WaterTable } from './tables.ts';

/** Cities and waters that are named from here on come in the second file; countries are all in the first. */
const FINE_FROM_ZOOM = 5;

interface Labels {
  readonly countries: readonly CountryLabelEntry[];
  readonly waters: WaterTable['waters'];
  readonly cities: readonly CityLabelEntry[];
}

/** The labels of the first view, and those that higher zooms add. */
export function labelFiles({ countries, waters, cities }: Labels): {
  light: BasemapLabels;
  fine: BasemapLabels;
} {
  const isLight = ({ minzoom }: { readonly minzoom: number }): boolean => minzoom < FINE_FROM_ZOOM;
  const isFine = (label: { readonly minzoom: number }): boolean => !isLight(label);
  return {
    light: file({ countries, waters: waters.filter(isLight), cities: cities.filter(isLight) }),
    fine: file({ countries: [], waters: waters.filter(isFine), cities: cities.filter(isFine) }),
  };
}

function file({ countries, waters, cities }: Labels): BasemapLabels {
  return {
    version: BASEMAP_VERSION,
    count: countries.length + waters.length + cities.length,
    countries: [...countries],
    waters: [...waters],
    cities: [...cities],
  };
}
