import type { GeoJSON } from 'geojson';
import type { State } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { type CountryName, countryLabels } from '../draw/country-labels.ts';
import { origins } from '../draw/origins.ts';
import { placePoints } from '../draw/place-points.ts';
import { placeShapes, type ShapeOf } from '../draw/place-shapes.ts';
import { rangeBands, rangeLines } from '../draw/range-bands.ts';
import type { GeoJSONSource, MapLibreMap } from '../maplibre-types.ts';
import type { SourceId } from '../style/sources.ts';

export type Unbind = () => void;

/** What the drawing needs of the basemap, as far as it is loaded. */
export interface BasemapParts {
  readonly shapeOf: ShapeOf;
  readonly names: readonly CountryName[];
}

type Selector = (state: State, parts: BasemapParts) => GeoJSON;

/** What each source shows. None of these depends on the selection or on the pointer. */
const selectors = {
  places: placePoints,
  'place-areas': (state, { shapeOf }) => placeShapes(state, shapeOf),
  'country-labels': (state, { names }) => countryLabels(state, names),
  ranges: rangeBands,
  'range-lines': rangeLines,
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
  partsOf: () => BasemapParts,
): SourceBinding {
  const sent = new Map<string, GeoJSON>();
  const refresh = (): void => {
    const [state, parts] = [store.getState(), partsOf()];
    for (const [id, select] of Object.entries<Selector>(selectors)) {
      const data = select(state, parts);
      if (sent.get(id) === data) continue;
      sent.set(id, data);
      setSourceData(map, id as SourceId, data);
    }
  };
  refresh();
  return { unbind: store.subscribe(refresh), refresh };
}

export function setSourceData(map: MapLibreMap, id: SourceId, data: GeoJSON): void {
  map.getSource<GeoJSONSource>(id)?.setData(data);
}
