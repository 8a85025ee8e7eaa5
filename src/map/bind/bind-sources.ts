import type { GeoJSON } from 'geojson';
import type { ReachResultsStore } from '../../store/reach/reach-results.ts';
import type { State } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { type CityNames, cityLabels } from '../draw/city-labels.ts';
import { type CountryName, countryLabels } from '../draw/country-labels.ts';
import type { DrawnRange } from '../draw/drawn-range.ts';
import { rememberDrawnRanges } from '../draw/drawn-ranges.ts';
import { origins } from '../draw/origins.ts';
import { placePoints } from '../draw/place-points.ts';
import { placeShapes, type ShapeOf } from '../draw/place-shapes.ts';
import { rangeBands, rangeLines } from '../draw/range-bands.ts';
import { ringLabels } from '../draw/ring-labels.ts';
import type { GeoJSONSource, MapLibreMap } from '../maplibre-types.ts';
import type { SourceId } from '../style/sources.ts';

export type Unbind = () => void;

/** What the drawing needs beside the state: of the basemap, as far as it is loaded, and the ranges. */
export interface DrawingParts {
  /** The ranges as far as their answers have come. */
  readonly ranges: readonly DrawnRange[];
  readonly shapeOf: ShapeOf;
  readonly names: readonly CountryName[];
  readonly cities: CityNames;
}

/** What comes of the basemap alone. */
export type BasemapParts = Omit<DrawingParts, 'ranges'>;

type Selector = (state: State, parts: DrawingParts) => GeoJSON;

/** What each source shows. None of these depends on the selection or on the pointer. */
const selectors = {
  places: placePoints,
  'place-areas': (state, { shapeOf }) => placeShapes(state, shapeOf),
  'country-labels': (state, { names }) => countryLabels(state, names),
  'city-labels': (state, { cities }) => cityLabels(state, cities),
  ranges: (_, { ranges }) => rangeBands(ranges),
  'range-lines': (_, { ranges }) => rangeLines(ranges),
  'range-labels': (_, { ranges }) => ringLabels(ranges),
  origins,
} satisfies Partial<Record<SourceId, Selector>>;

export interface SourceBinding {
  readonly unbind: Unbind;
  /** To be called when other parts of the basemap are there. */
  readonly refresh: () => void;
}

/** Sends a source its data when its selector's result is another object, never else. */
export function bindSources(
  map: MapLibreMap,
  store: Store,
  results: ReachResultsStore,
  basemapOf: () => BasemapParts,
): SourceBinding {
  const drawnRanges = rememberDrawnRanges();
  const sent = new Map<string, GeoJSON>();
  const refresh = (): void => {
    const state = store.getState();
    const ranges = drawnRanges(state, results.getState());
    const parts = { ...basemapOf(), ranges };
    for (const [id, select] of Object.entries<Selector>(selectors)) {
      const data = select(state, parts);
      if (sent.get(id) === data) continue;
      const unseen = isEmpty(data) && !sent.has(id);
      sent.set(id, data);
      // A source is empty until its data comes: sent nothing, it would load all its tiles again.
      if (unseen) continue;
      setSourceData(map, id as SourceId, data);
    }
  };
  refresh();
  const unbinds = [store.subscribe(refresh), results.subscribe(refresh)];
  return {
    unbind: () => {
      for (const unbind of unbinds) unbind();
    },
    refresh,
  };
}

function isEmpty(data: GeoJSON): boolean {
  return data.type === 'FeatureCollection' && data.features.length === 0;
}

export function setSourceData(map: MapLibreMap, id: SourceId, data: GeoJSON): void {
  map.getSource<GeoJSONSource>(id)?.setData(data);
}
