import type { BasemapUrls } from '../map/basemap/basemap-files.ts';
import { countsBytes } from './counts-bytes.ts';

/** The address of a file of the basemap, beside the page. */
export const geo = (file: string) => new URL(`geo/${file}`, document.baseURI).href;

/** What a reach is worked out from. */
export const fetchAhead = countsBytes()
  ? []
  : ['cities.json', 'fine-countries.json', 'fine-regions.json'].map(geo);

/** Where the basemap's files lie beside the page. The map takes the same object for the same map. */
export const basemapUrls: BasemapUrls = {
  light: geo('light.json'),
  lightLabels: geo('light-labels.json'),
  lightWater: geo('light-water.json'),
  fineCountries: geo('fine-countries.json'),
  fineRegions: geo('fine-regions.json'),
  fineLabels: geo('fine-labels.json'),
  fineWater: geo('fine-water.json'),
};
