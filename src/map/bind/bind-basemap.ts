import { joinTopologies } from '../../core/basemap/join.ts';
import { type BasemapLabels, parseLabels } from '../../core/basemap/labels.ts';
import { parseTopology } from '../../core/basemap/read.ts';
import type { BasemapTopology } from '../../core/basemap/topology.ts';
import { type BasemapWater, parseWater } from '../../core/basemap/water.ts';
import type { ShapeUnit } from '../../core/edition/model.ts';
import type { Box } from '../../core/geodesy/box.ts';
import type { SceneStore } from '../../store/scene.ts';
import type { BasemapUrls, Parse } from '../basemap/basemap-files.ts';
import { type Ground, groundOf } from '../basemap/ground.ts';
import { noLabels, withLabels } from '../basemap/labels.ts';
import { loadOrReport, type Reports } from '../basemap/load-or-report.ts';
import { lineBox } from '../camera/geometry-box.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import { bindLit, noGround } from './bind-lit.ts';
import { bindSources, type Unbind } from './bind-sources.ts';
import type { FirstDrawing } from './first-drawing.ts';
import { setSourceData } from './send-data.ts';
import { levelSender } from './send-level.ts';

export interface BasemapOptions extends Reports {
  readonly urls: BasemapUrls;
  /** What the map has from the start. */
  readonly first: FirstDrawing;
  /** Called when shapes can first be asked for. */
  readonly onGround: () => void;
}

export interface BasemapBinding {
  readonly unbind: Unbind;
  readonly unitBox: (unit: ShapeUnit) => Box | null;
  readonly unitAt: Ground['unitAt'];
  /** Loads the fine level, whatever the zoom: regions are told apart by it alone. */
  readonly wantFine: () => void;
  /** The box of the line that two units share. */
  readonly lineBox: (a: ShapeUnit, b: ShapeUnit) => Box | null;
}

/** From this zoom on the light level's corners show. */
const fineZoom = 4.8;

/** Loads the basemap, the light level first, and shows it together with what is drawn on it. */
export function bindBasemap(
  map: MapLibreMap,
  scene: SceneStore,
  { urls, first, onGround, ...reports }: BasemapOptions,
): BasemapBinding {
  const leaving = new AbortController();
  const sendLevel = levelSender(map, first.topology, leaving.signal);
  let { ground } = first;
  let waterLevel: BasemapTopology['level'] | null = first.water && 'light';
  let labels = first.labels ?? noLabels;
  const sources = bindSources(map, scene, () => ({ ground, labels }), first.data);

  const lit = bindLit(map, scene, () => ground ?? noGround, reports);

  const load = <Content>(url: string, parse: Parse<Content>, show: (content: Content) => void) =>
    loadOrReport(url, parse, show, reports, leaving.signal);

  // A light file that comes only after a retry has nothing to add to a fine one.
  const isLate = (level: BasemapTopology['level'], shown: BasemapTopology['level'] | undefined) =>
    level === 'light' && shown === 'fine';

  const showLevel = (topology: BasemapTopology): void => {
    if (isLate(topology.level, ground?.level)) return;
    const isFirst = ground === null;
    ground = groundOf(topology, ground);
    sendLevel(topology);
    sources.refresh();
    lit.refresh();
    if (isFirst) onGround();
  };

  const showWater = ({ lakes, rivers }: BasemapWater, level: BasemapTopology['level']): void => {
    if (isLate(level, waterLevel ?? undefined)) return;
    waterLevel = level;
    setSourceData(map, 'lakes', lakes);
    setSourceData(map, 'rivers', rivers);
  };

  const showLabels = (added: BasemapLabels): void => {
    labels = withLabels(labels, added);
    setSourceData(map, 'water-labels', labels.waters);
    sources.refresh();
  };

  /** Whatever the zoom. */
  let isFineWanted = false;
  let isFineAsked = false;
  const loadFine = (): void => {
    if (map.getZoom() < fineZoom && !isFineWanted) return;
    map.off('zoom', loadFine);
    if (isFineAsked) return;
    isFineAsked = true;
    void load(urls.fineCountries, parseTopology, (countries) => {
      showLevel(countries);
      const parseRegions: typeof parseTopology = (text, fileName) => {
        const regions = parseTopology(text, fileName);
        return regions.ok ? joinTopologies(countries, regions.value, fileName) : regions;
      };
      void load(urls.fineRegions, parseRegions, showLevel);
    });
    void load(urls.fineWater, parseWater, (water) => showWater(water, 'fine'));
    void load(urls.fineLabels, parseLabels, showLabels);
  };

  const followZoom = (): void => {
    if (leaving.signal.aborted) return;
    map.on('zoom', loadFine);
    loadFine();
  };

  if (ground !== null) followZoom();
  else void load(urls.light, parseTopology, showLevel).then(followZoom);
  if (first.water === null) {
    void load(urls.lightWater, parseWater, (water) => showWater(water, 'light'));
  }
  if (first.labels === null) void load(urls.lightLabels, parseLabels, showLabels);

  return {
    unbind: () => {
      leaving.abort();
      map.off('zoom', loadFine);
      sources.unbind();
      lit.unbind();
    },
    unitBox: (unit) => ground?.unitBox(unit) ?? null,
    unitAt: (point, isWhole) => ground?.unitAt(point, isWhole) ?? null,
    wantFine: () => {
      isFineWanted = true;
      if (ground !== null) loadFine();
    },
    lineBox: (a, b) => {
      const line = ground?.sharedLineOf(a, b) ?? null;
      return line && lineBox(line);
    },
  };
}
