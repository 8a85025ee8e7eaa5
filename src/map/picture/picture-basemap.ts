import { joinTopologies } from '../../core/basemap/join.ts';
import { parseLabels } from '../../core/basemap/labels.ts';
import { parseTopology, type ReadResult } from '../../core/basemap/read.ts';
import type { BasemapTopology } from '../../core/basemap/topology.ts';
import { parseWater } from '../../core/basemap/water.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { SceneStore } from '../../store/scene.ts';
import { basemapData } from '../basemap/basemap-data.ts';
import { type BasemapUrls, loadFile, type Parse } from '../basemap/basemap-files.ts';
import { groundOf } from '../basemap/ground.ts';
import { noLabels, withLabels } from '../basemap/labels.ts';
import { bindSources } from '../bind/bind-sources.ts';
import { setSourceData } from '../bind/send-data.ts';
import type { MapLibreMap } from '../maplibre-types.ts';

/** From this zoom on, for a map of one pixel to the unit, the light level's corners show and finer names have room. */
const fineZoom = 4.8;

interface Order {
  readonly urls: BasemapUrls;
  /** Pixels to the unit: a dense picture shows the light level's corners from farther away. */
  readonly density: number;
  readonly signal: AbortSignal;
}

/**
 * Brings the basemap, in the level that the picture needs, and what is drawn on it, to a map that nobody watches: in one
 * piece. Which names it has depends on the zoom alone, so that pictures of any density have the same.
 *
 * @returns what is the matter with a file, where one cannot be had
 */
export async function sendBasemap(
  map: MapLibreMap,
  scene: SceneStore,
  { urls, density, signal }: Order,
): Promise<Result<null, string>> {
  const zoom = map.getZoom();
  const isFine = zoom + Math.log2(density) >= fineZoom;
  const load = <Content>(url: string, parse: Parse<Content>) => loadFile(url, parse, signal);
  const [topology, water, lightLabels, fineLabels] = await Promise.all([
    isFine ? loadFine(urls, load) : load(urls.light, parseTopology),
    load(isFine ? urls.fineWater : urls.lightWater, parseWater),
    load(urls.lightLabels, parseLabels),
    zoom >= fineZoom ? load(urls.fineLabels, parseLabels) : succeed(null),
  ]);
  if (!topology.ok) return topology;
  if (!water.ok) return water;
  if (!lightLabels.ok) return lightLabels;
  if (!fineLabels.ok) return fineLabels;
  if (signal.aborted) return fail('');

  const light = withLabels(noLabels, lightLabels.value);
  const labels = fineLabels.value === null ? light : withLabels(light, fineLabels.value);
  const ground = groundOf(topology.value, null);
  const level = { topology: topology.value, water: water.value, labels };
  for (const [id, data] of basemapData(level)) setSourceData(map, id, data);
  bindSources(map, scene, () => ({ ground, labels }));
  return succeed(null);
}

type Load = <Content>(url: string, parse: Parse<Content>) => Promise<ReadResult<Content>>;

async function loadFine(
  { fineCountries, fineRegions }: BasemapUrls,
  load: Load,
): Promise<ReadResult<BasemapTopology>> {
  const countries = await load(fineCountries, parseTopology);
  if (!countries.ok) return countries;
  return load(fineRegions, (text, fileName) => {
    const regions = parseTopology(text, fileName);
    return regions.ok ? joinTopologies(countries.value, regions.value, fileName) : regions;
  });
}
