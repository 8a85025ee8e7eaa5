import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSON } from 'geojson';

/**
 * Every source of the map. All are there from the start, empty until their data is. In this order they are loaded: the small
 * ones first, so that the graphics card has its programs before the land is there, with which each frame takes long.
 */
export const sourceIds = [
  'places',
  'origins',
  'gained-cities',
  'ranges',
  'origin-outlines',
  'pointed-line',
  'explained-ring',
  'lit',
  'place-areas',
  'composed-area',
  'country-labels',
  'water-labels',
  'city-labels',
  'lakes',
  'rivers',
  'boundaries',
  'land',
] as const;

export type SourceId = (typeof sourceIds)[number];

/** Where finer tiles would show nothing new: the geometry's own detail ends here. */
const deepestTile = { basemap: 8, drawn: 12 };

/** Pixels by which a tile may simplify: rings are round, and MapLibre's own 0.375 leaves them corners. */
const smooth = 0.1;

/** What sources show; those that it does not name show nothing. */
export type SourceData = ReadonlyMap<SourceId, GeoJSON>;

export function styleSources(
  data: SourceData = new Map(),
): Record<SourceId, GeoJSONSourceSpecification> {
  return Object.fromEntries(
    sourceIds.map((id) => [
      id,
      { type: 'geojson', data: data.get(id) ?? nothing(), ...options[id] },
    ]),
  ) as Record<SourceId, GeoJSONSourceSpecification>;
}

const nothing = (): GeoJSON => ({ type: 'FeatureCollection', features: [] });

type Options = Partial<GeoJSONSourceSpecification>;

const basemap = (also: Options = {}): Options => ({ maxzoom: deepestTile.basemap, ...also });
const drawn = (also: Options = {}): Options => ({ maxzoom: deepestTile.drawn, ...also });

const options: Readonly<Record<SourceId, Options>> = {
  land: basemap({ promoteId: 'id' }),
  lakes: basemap(),
  rivers: basemap(),
  boundaries: basemap({ promoteId: 'id' }),
  'country-labels': drawn({ promoteId: 'id' }),
  'water-labels': drawn(),
  'city-labels': drawn(),
  'place-areas': drawn({ promoteId: 'id' }),
  'composed-area': drawn(),
  ranges: drawn({ tolerance: smooth }),
  'gained-cities': drawn(),
  origins: drawn({ promoteId: 'key' }),
  'origin-outlines': drawn(),
  'pointed-line': drawn(),
  'explained-ring': drawn({ tolerance: smooth }),
  lit: drawn(),
  places: drawn({ promoteId: 'id' }),
};
