import 'maplibre-gl/dist/maplibre-gl.css';
import './bare.css';
import type { FeatureCollection, GeoJSON, Point } from 'geojson';
import { type GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { parseLabels } from '../../../src/core/basemap/labels.ts';
import { parseTopology, type ReadResult } from '../../../src/core/basemap/read.ts';
import { parseWater } from '../../../src/core/basemap/water.ts';
import { loadFile } from '../../../src/map/basemap/basemap-files.ts';
import { noLabels, withLabels } from '../../../src/map/basemap/labels.ts';
import { boundaryParts, landParts } from '../../../src/map/basemap/level-parts.ts';
import { bindSettled } from '../../../src/map/bind/bind-settled.ts';
import type { CountryName } from '../../../src/map/draw/country-labels.ts';
import { fontFiles } from '../../../src/map/font-files.ts';
import { mapStyle } from '../../../src/map/style/map-style.ts';
import type { SourceId } from '../../../src/map/style/sources.ts';

// The yardstick: the shipped basemap in a page that has nothing else. It does what a good bare page
// would: everything is asked for at once, and shown as soon as the style is there.

setWorkerUrl(workerUrl);

const files = [
  load('light.json', parseTopology),
  load('light-water.json', parseWater),
  load('light-labels.json', parseLabels),
] as const;

const container = document.getElementById('map');
if (container === null) throw new Error('The page has no element with the id "map".');

// The view and the size of the app's map, as the benchmark found them.
const asked = new URLSearchParams(location.hash.slice(1));
container.style.width = `${asked.get('width')}px`;
container.style.height = `${asked.get('height')}px`;
const [zoom = 0, lat = 0, lng = 0] = (asked.get('map') ?? '').split('/').map(Number);

const map = new MapLibreMap({
  container,
  style: mapStyle({ theme: 'light', language: 'fr', selection: [], ranges: false }, fontFiles),
  zoom,
  center: [lng, lat],
  maxZoom: 9,
  maxPitch: 0,
  attributionControl: false,
  fadeDuration: 0,
  validateStyle: false,
});
bindSettled(map, container);
map.on('style.load', async () => {
  const [topology, water, added] = files;
  const shown = [
    topology.then((level) => {
      const lines = boundaryParts(level).map(({ decode }) => decode());
      show('land', { type: 'FeatureCollection', features: [...landParts(level)].flat() });
      show('boundaries', { type: 'FeatureCollection', features: lines });
    }),
    water.then(({ lakes, rivers }) => {
      show('lakes', lakes);
      show('rivers', rivers);
    }),
    added.then((labels) => {
      const { countries, waters, cities } = withLabels(noLabels, labels);
      show('country-labels', countryLabels(countries));
      show('water-labels', waters);
      show('city-labels', cities);
    }),
  ];
  await Promise.all(shown);
});

async function load<Content>(
  file: string,
  parse: (text: string, fileName: string) => ReadResult<Content>,
): Promise<Content> {
  const result = await loadFile(`./geo/${file}`, parse, new AbortController().signal);
  if (!result.ok) throw new Error(result.fault);
  return result.value;
}

function show(id: SourceId, data: GeoJSON): void {
  map.getSource<GeoJSONSource>(id)?.setData(data);
}

/** With the properties that the style's layers read. */
function countryLabels(names: readonly CountryName[]): FeatureCollection<Point> {
  const features = names.map(({ id, point, rank, minzoom, ...named }) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [...point] },
    properties: {
      ...named,
      ...{ id, minzoom, priority: rank },
      ...{ count: 0, counted: false, shown: true, wide: false, roomy: rank < 12 },
    },
  }));
  return { type: 'FeatureCollection', features };
}
