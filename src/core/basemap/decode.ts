import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiLineString as ArcLines, MultiPolygon as ArcShape } from 'topojson-specification';
import { windRight } from './rings.ts';
import type {
  BasemapTopology,
  BorderProperties,
  CountryProperties,
  RegionProperties,
} from './topology.ts';

/** A level as GeoJSON (RFC 7946): areas for fills, and lines of their own to draw over them. */
export interface BasemapLevel {
  readonly countries: FeatureCollection<MultiPolygon, CountryProperties>;
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
    regions: collect(regions.geometries.map((shape) => area(topology, shape))),
    coast: feature(topology, coast),
    borders: collect(borders.geometries.map((lines) => line(topology, lines))),
    regionBorders: feature(topology, regionBorders),
  };
}

/** The countries alone, in degrees. */
export function decodeCountries(topology: BasemapTopology): BasemapLevel['countries'] {
  return collect(topology.objects.countries.geometries.map((shape) => area(topology, shape)));
}

function area<Properties extends CountryProperties>(
  topology: BasemapTopology,
  shape: ArcShape<Properties>,
): Feature<MultiPolygon, Properties> {
  const decoded = feature<Properties>(topology, shape);
  windRight(decoded.geometry.coordinates);
  return { ...decoded, id: decoded.properties.id };
}

function line<Properties extends object>(
  topology: BasemapTopology,
  lines: ArcLines<Properties>,
): Feature<MultiLineString, Properties> {
  return feature<Properties>(topology, lines);
}

function collect<Shape extends Geometry, Properties>(
  features: Feature<Shape, Properties>[],
): FeatureCollection<Shape, Properties> {
  return { type: 'FeatureCollection', features };
}
