import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon as ArcShape } from 'topojson-specification';
import { windRight } from './rings.ts';
import type { BasemapTopology, CountryProperties } from './topology.ts';

export type Countries = FeatureCollection<MultiPolygon, CountryProperties>;

/** The countries of a checked file, in degrees (RFC 7946): areas for fills. */
export function decodeCountries(topology: BasemapTopology): Countries {
  const { geometries } = topology.objects.countries;
  return {
    type: 'FeatureCollection',
    features: geometries.map((shape) => decodeArea(topology, shape)),
  };
}

/** An area of a checked file, its rings wound as GeoJSON wants them. */
export function decodeArea<Properties extends CountryProperties>(
  topology: BasemapTopology,
  shape: ArcShape<Properties>,
): Feature<MultiPolygon, Properties> {
  const decoded = feature<Properties>(topology, shape);
  windRight(decoded.geometry.coordinates);
  return { ...decoded, id: decoded.properties.id };
}
