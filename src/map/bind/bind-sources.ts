import type { GeoJSON } from 'geojson';
import type { Scene, SceneStore } from '../../store/scene.ts';
import { type CityNames, cityLabels } from '../draw/city-labels.ts';
import { composedArea } from '../draw/composed-area.ts';
import { type CountryName, countryLabels } from '../draw/country-labels.ts';
import { type OutlineOf, originOutlines } from '../draw/origin-outlines.ts';
import { origins } from '../draw/origins.ts';
import { placePoints } from '../draw/place-points.ts';
import { placeShapes, type ShapeOf } from '../draw/place-shapes.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { SourceId } from '../style/sources.ts';
import { changedDataSender } from './send-data.ts';

export type Unbind = () => void;

/** What the drawing needs of the basemap, as far as it is loaded. */
export interface BasemapParts {
  readonly shapeOf: ShapeOf;
  readonly outlineOf: OutlineOf;
  readonly names: readonly CountryName[];
  readonly cities: CityNames;
}

type Selector = (scene: Scene, parts: BasemapParts) => GeoJSON;

/** What each source shows, but for the ranges. None of these depends on the selection or on the pointer. */
const selectors = {
  places: placePoints,
  'place-areas': (state, { shapeOf }) => placeShapes(state, shapeOf),
  'country-labels': (state, { names }) => countryLabels(state, names),
  'city-labels': (state, { cities }) => cityLabels(state, cities),
  'composed-area': (state, { shapeOf }) => composedArea(state, shapeOf),
  origins,
  'origin-outlines': (state, { outlineOf }) => originOutlines(state, outlineOf),
} satisfies Partial<Record<SourceId, Selector>>;

export interface SourceBinding {
  readonly unbind: Unbind;
  /** To be called when other parts of the basemap are there. */
  readonly refresh: () => void;
}

/** Sends a source its data when its selector's result is another object, never else. */
export function bindSources(
  map: MapLibreMap,
  scene: SceneStore,
  partsOf: () => BasemapParts,
): SourceBinding {
  const send = changedDataSender(map);
  const refresh = (): void => {
    const [state, parts] = [scene.getState(), partsOf()];
    for (const [id, select] of Object.entries<Selector>(selectors)) {
      send(id as SourceId, select(state, parts));
    }
  };
  refresh();
  return { unbind: scene.subscribe(refresh), refresh };
}
