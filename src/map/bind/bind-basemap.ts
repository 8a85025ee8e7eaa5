import { joinTopologies } from '../../core/basemap/join.ts';
import { type BasemapLabels, decodeLabels, parseLabels } from '../../core/basemap/labels.ts';
import { parseTopology } from '../../core/basemap/read.ts';
import type { BasemapTopology } from '../../core/basemap/topology.ts';
import type { ShapeUnit } from '../../core/edition/model.ts';
import type { Store } from '../../store/store.ts';
import type { BasemapUrls } from '../basemap/basemap-files.ts';
import { type Ground, groundOf } from '../basemap/ground.ts';
import { loadOrReport, type Reports } from '../basemap/load-or-report.ts';
import type { Box } from '../camera/box.ts';
import type { CountryName } from '../draw/country-labels.ts';
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
  { urls, ...reports }: BasemapOptions,
): BasemapBinding {
  const leaving = new AbortController();
  let ground: Ground | null = null;
  let names: readonly CountryName[] = [];
  const noShapes = () => null;
  const sources = bindSources(map, store, () => ({ shapeOf: ground?.shapeOf ?? noShapes, names }));

  const load = <Content>(
    url: string,
    parse: Parameters<typeof loadOrReport<Content>>[1],
    show: (content: Content) => void,
  ) => loadOrReport(url, parse, show, reports, leaving.signal);

  const showLevel = (topology: BasemapTopology): void => {
    ground = groundOf(topology, ground);
    setSourceData(map, 'land', ground.land);
    setSourceData(map, 'boundaries', ground.boundaries);
    sources.refresh();
  };

  const showLabels = (labels: BasemapLabels): void => {
    const { countries, waters } = decodeLabels(labels);
    names = countries.features.map(({ geometry, properties }) => ({
      ...properties,
      point: [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0],
    }));
    setSourceData(map, 'sea-labels', waters);
    sources.refresh();
  };

  const loadFine = (): void => {
    if (map.getZoom() < fineZoom) return;
    map.off('zoom', loadFine);
    void load(urls.fine, parseTopology, (fine) => {
      showLevel(fine);
      const parseRegions: typeof parseTopology = (text, fileName) => {
        const regions = parseTopology(text, fileName);
        return regions.ok ? joinTopologies(fine, regions.value, fileName) : regions;
      };
      void load(urls.regions, parseRegions, showLevel);
    });
  };

  void load(urls.light, parseTopology, showLevel);
  void load(urls.labels, parseLabels, showLabels);
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
