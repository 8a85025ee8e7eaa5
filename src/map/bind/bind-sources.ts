import type { GeoJSON } from 'geojson';
import type { Scene, SceneStore } from '../../store/scene.ts';
import type { Ground } from '../basemap/ground.ts';
import type { Labels } from '../basemap/labels.ts';
import { cityLabels } from '../draw/city-labels.ts';
import { composedArea } from '../draw/composed-area.ts';
import { countryLabels } from '../draw/country-labels.ts';
import { type OutlineOf, originOutlines } from '../draw/origin-outlines.ts';
import { origins } from '../draw/origins.ts';
import { placePoints } from '../draw/place-points.ts';
import { placeShapes, type ShapeOf } from '../draw/place-shapes.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { SourceData, SourceId } from '../style/sources.ts';
import { changedDataSender } from './send-data.ts';

export type Unbind = () => void;

/** What of the basemap the drawing rests on, as far as it is loaded. */
export interface DrawnFrom {
  readonly ground: Pick<Ground, 'shapeOf' | 'outlineOf'> | null;
  readonly labels: Pick<Labels, 'countries' | 'cities'>;
}

interface Parts {
  readonly shapeOf: ShapeOf;
  readonly outlineOf: OutlineOf;
  readonly names: Labels['countries'];
  readonly cities: Labels['cities'];
}

type Selector = (scene: Scene, parts: Parts) => GeoJSON;

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

/** What each of these sources shows of a scene. */
export function drawnData(scene: Scene, { ground, labels }: DrawnFrom): [SourceId, GeoJSON][] {
  const parts: Parts = {
    shapeOf: ground?.shapeOf ?? noShapes,
    outlineOf: ground?.outlineOf ?? noOutlines,
    names: labels.countries,
    cities: labels.cities,
  };
  return Object.entries<Selector>(selectors).map(([id, select]) => [
    id as SourceId,
    select(scene, parts),
  ]);
}

const noShapes = (): null => null;
const noOutlines = (): null => null;

/**
 * Sends a source its data when its selector's result is another object, never else.
 *
 * @param first what the sources have from the start
 */
export function bindSources(
  map: MapLibreMap,
  scene: SceneStore,
  drawnFrom: () => DrawnFrom,
  first?: SourceData,
): SourceBinding {
  const send = changedDataSender(map, first);
  const refresh = (): void => {
    for (const [id, data] of drawnData(scene.getState(), drawnFrom())) send(id, data);
  };
  refresh();
  return { unbind: scene.subscribe(refresh), refresh };
}
