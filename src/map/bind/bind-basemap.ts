import { joinTopologies } from '../../core/basemap/join.ts';
import { type BasemapLabels, parseLabels } from '../../core/basemap/labels.ts';
import { parseTopology } from '../../core/basemap/read.ts';
import type { BasemapTopology } from '../../core/basemap/topology.ts';
import { type BasemapWater, parseWater } from '../../core/basemap/water.ts';
import type { ShapeUnit } from '../../core/edition/model.ts';
import type { ReachResultsStore } from '../../store/reach/reach-results.ts';
import type { Store } from '../../store/store.ts';
import type { BasemapUrls } from '../basemap/basemap-files.ts';
import { type Ground, groundOf } from '../basemap/ground.ts';
import { noLabels, withLabels } from '../basemap/labels.ts';
import { loadOrReport, type Reports } from '../basemap/load-or-report.ts';
import type { Box } from '../camera/box.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import { bindSources, setSourceData, type Unbind } from './bind-sources.ts';

export interface BasemapOptions extends Reports {
  readonly urls: BasemapUrls;
}

export interface BasemapBinding {
  readonly unbind: Unbind;
  readonly unitBox: (unit: ShapeUnit) => Box | null;
}

/** From this zoom on the light level's corners show. */
const fineZoom = 4.8;

/** Loads the basemap, the light level first, and shows it together with what is drawn on it. */
export function bindBasemap(
  map: MapLibreMap,
  store: Store,
  results: ReachResultsStore,
  { urls, ...reports }: BasemapOptions,
): BasemapBinding {
  const leaving = new AbortController();
  let ground: Ground | null = null;
  let fineWater = false;
  let labels = noLabels;
  const sources = bindSources(map, store, results, () => ({
    shapeOf: ground?.shapeOf ?? noShapes,
    names: labels.countries,
    cities: labels.cities,
  }));

  const load = <Content>(
    url: string,
    parse: Parameters<typeof loadOrReport<Content>>[1],
    show: (content: Content) => void,
  ) => void loadOrReport(url, parse, show, reports, leaving.signal);

  // The fine level may come first; then the light one has nothing to add.
  const showLevel = (topology: BasemapTopology): void => {
    if (topology.level === 'light' && ground !== null) return;
    ground = groundOf(topology, ground);
    setSourceData(map, 'land', ground.land);
    setSourceData(map, 'boundaries', ground.boundaries);
    sources.refresh();
  };

  const showWater = ({ lakes, rivers }: BasemapWater, level: BasemapTopology['level']): void => {
    if (level === 'light' && fineWater) return;
    fineWater = level === 'fine';
    setSourceData(map, 'lakes', lakes);
    setSourceData(map, 'rivers', rivers);
  };

  const showLabels = (added: BasemapLabels): void => {
    labels = withLabels(labels, added);
    setSourceData(map, 'water-labels', labels.waters);
    sources.refresh();
  };

  const loadFine = (): void => {
    if (map.getZoom() < fineZoom) return;
    map.off('zoom', loadFine);
    load(urls.fineCountries, parseTopology, (countries) => {
      showLevel(countries);
      const parseRegions: typeof parseTopology = (text, fileName) => {
        const regions = parseTopology(text, fileName);
        return regions.ok ? joinTopologies(countries, regions.value, fileName) : regions;
      };
      load(urls.fineRegions, parseRegions, showLevel);
    });
    load(urls.fineWater, parseWater, (water) => showWater(water, 'fine'));
    load(urls.fineLabels, parseLabels, showLabels);
  };

  load(urls.light, parseTopology, showLevel);
  load(urls.lightWater, parseWater, (water) => showWater(water, 'light'));
  load(urls.lightLabels, parseLabels, showLabels);
  map.on('zoom', loadFine);
  loadFine();

  return {
    unbind: () => {
      leaving.abort();
      map.off('zoom', loadFine);
      sources.unbind();
    },
    unitBox: (unit) => ground?.unitBox(unit) ?? null,
  };
}

const noShapes = () => null;
