import type { BasemapUrls } from '../map/basemap/basemap-files.ts';

const geo = (file: string) => new URL(`geo/${file}`, document.baseURI).href;

/** Where the basemap's files lie beside the page. The map takes the same object for the same map. */
export const basemapUrls: BasemapUrls = {
  light: geo('light.json'),
  labels: geo('labels.json'),
  waters: geo('waters.json'),
  fine: geo('fine.json'),
  regions: geo('regions.json'),
};
