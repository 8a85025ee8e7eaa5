import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { type Countries, decodeArea, decodeCountries } from '../../src/core/basemap/decode.ts';
import type {
  BasemapTopology,
  BorderProperties,
  RegionProperties,
} from '../../src/core/basemap/topology.ts';

/** A level whole, as GeoJSON: areas for fills, and lines of their own to draw over them. */
export interface BasemapLevel {
  readonly countries: Countries;
  readonly regions: FeatureCollection<MultiPolygon, RegionProperties>;
  readonly coast: Feature<MultiLineString>;
  readonly borders: FeatureCollection<MultiLineString, BorderProperties>;
  readonly regionBorders: Feature<MultiLineString>;
}

/** Everything that a checked file draws, in degrees. */
export function decodeLevel(topology: BasemapTopology): BasemapLevel {
  const { regions, coast, borders, regionBorders } = topology.objects;
  return {
    countries: decodeCountries(topology),
    regions: {
      type: 'FeatureCollection',
      features: regions.geometries.map((shape) => decodeArea(topology, shape)),
    },
    coast: feature(topology, coast),
    borders: {
      type: 'FeatureCollection',
      features: borders.geometries.map((lines) => feature<BorderProperties>(topology, lines)),
    },
    regionBorders: feature(topology, regionBorders),
  };
}
