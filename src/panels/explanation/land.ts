import type { MultiPolygon } from 'geojson';
import { parseTopology } from '../../core/basemap/read.ts';
import { shapeOf } from '../../core/basemap/shape.ts';
import { type Result, succeed } from '../../core/result.ts';

/** All countries of a level of the basemap as one area, wound as D3 has the inside of a sphere's areas: clockwise. */
export function readLand(text: string, fileName: string): Result<MultiPolygon | null, string> {
  const topology = parseTopology(text, fileName);
  if (!topology.ok) return topology;
  const { countries } = topology.value.objects;
  const units = countries.geometries.flatMap(({ properties }) => properties?.id ?? []);
  const land = shapeOf(topology.value, units)?.geometry ?? null;
  if (land === null) return succeed(null);
  const coordinates = land.coordinates.map((rings) => rings.map((ring) => ring.toReversed()));
  return succeed({ type: 'MultiPolygon', coordinates });
}
