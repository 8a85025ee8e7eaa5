import type { GeoJSON } from 'geojson';
import { parseHeadlineDrawing } from '../../core/basemap/headline-drawing.ts';
import { parseLabels } from '../../core/basemap/labels.ts';
import { parseTopology } from '../../core/basemap/read.ts';
import type { BasemapTopology } from '../../core/basemap/topology.ts';
import { type BasemapWater, parseWater } from '../../core/basemap/water.ts';
import type { SceneStore } from '../../store/scene.ts';
import { needsHeadline } from '../../store/selectors/headline.ts';
import { basemapData } from '../basemap/basemap-data.ts';
import { type BasemapUrls, loadFile, type Parse } from '../basemap/basemap-files.ts';
import { type Ground, groundOf } from '../basemap/ground.ts';
import { type Labels, noLabels, withLabels } from '../basemap/labels.ts';
import { headlineData } from '../draw/headline-data.ts';
import type { RangeData } from '../draw/range-data.ts';
import type { SourceData, SourceId } from '../style/sources.ts';
import { drawnData } from './bind-sources.ts';

/** What the map has from its first frame on; null is what could not be had yet. */
export interface FirstDrawing {
  readonly topology: BasemapTopology | null;
  readonly ground: Ground | null;
  readonly water: BasemapWater | null;
  readonly labels: Labels | null;
  readonly headline: RangeData | null;
  /** What is drawn of it, for the style. */
  readonly data: SourceData;
}

/**
 * Loads what the map opens with, which the page asked for while its program came. A map that has it in its style draws
 * it whole at once; handed to it file by file, each would load all tiles anew and be a frame of its own, and frames are
 * what an opening waits for.
 */
export async function firstDrawing(
  scene: SceneStore,
  urls: BasemapUrls,
  headlineUrl: string | null,
  signal: AbortSignal,
): Promise<FirstDrawing> {
  const load = async <Content>(url: string, parse: Parse<Content>): Promise<Content | null> => {
    const result = await loadFile(url, parse, signal);
    // Whoever needs it asks again, and reports what is wrong with it.
    return result.ok ? result.value : null;
  };
  const [topology, water, added, drawing] = await Promise.all([
    load(urls.light, parseTopology),
    load(urls.lightWater, parseWater),
    load(urls.lightLabels, parseLabels),
    headlineUrl !== null && needsHeadline(scene.getState())
      ? load(headlineUrl, parseHeadlineDrawing)
      : null,
  ]);
  const ground = topology && groundOf(topology, null);
  const labels = added && withLabels(noLabels, added);
  const headline = drawing && headlineData(drawing);
  const data = new Map<SourceId, GeoJSON>([
    ...basemapData({ topology, water, labels: labels ?? noLabels }),
    ...drawnData(scene.getState(), { ground, labels: labels ?? noLabels }),
    ...(Object.entries(headline ?? {}) as [SourceId, GeoJSON][]),
  ]);
  return { topology, ground, water, labels, headline, data };
}
