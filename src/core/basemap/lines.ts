import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { BasemapTopology } from './topology.ts';

/** A level of the basemap as it is drawn where nobody asks it anything. */
export interface BasemapLines {
  readonly land: MultiPolygon;
  readonly coast: MultiLineString;
  /** Borders between countries, and those that the border view disputes. */
  readonly borders: MultiLineString;
  readonly disputed: MultiLineString;
}

export function basemapLines(topology: BasemapTopology): BasemapLines {
  const { countries, coast, borders } = topology.objects;
  const linesOf = (disputed: boolean): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: borders.geometries
      .filter(({ properties }) => properties?.disputed === disputed)
      .flatMap((lines) => feature(topology, lines).geometry.coordinates),
  });
  return {
    land: merge(topology, countries.geometries),
    coast: feature(topology, coast).geometry,
    borders: linesOf(false),
    disputed: linesOf(true),
  };
}
