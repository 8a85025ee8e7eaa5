import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Checked } from '../core/geodesy/fault.ts';
import { areaOrigin, type Origin, pointOrigin, spacingFor } from '../core/reach/origin.ts';
import { reach as drawReach } from '../core/reach/reach.ts';
import { defaultTolerance } from '../core/reach/tolerance.ts';
import { readOutline } from '../core/reach-input/outline.ts';
import { succeed } from '../core/result.ts';
import { kilometres, metres } from '../core/units.ts';
import { originReader } from '../node/origins.ts';

export interface ReachOptions {
  /** What was in range already, and is taken away; counted from somewhere in it. */
  readonly minus?: ReachOrigin | readonly ReachOrigin[];
  /** Within range of some point of the origins (the default), or of every point of them. */
  readonly mode?: 'somewhere' | 'everywhere';
  /**
   * How far the drawn edge may lie from the true one, in metres: 0.01 to 1,000,000. By default a ten-thousandth
   * of the range, but between 10 and 50.
   */
  readonly toleranceM?: number;
}

/**
 * Where a reach is drawn from: "country:BY" (ISO 3166-1), "region:RU-KGD" (ISO 3166-2), "point:53.9,27.57" (latitude,
 * longitude), or GeoJSON with a Point or Polygons.
 */
export type ReachOrigin = string | object;

/**
 * Everything within a range of an area, by geodesic distance on WGS84; countries have their outlines at 1:10 million.
 *
 * @param from one origin or several, which then count together
 * @param rangeKm kilometres, above 0 and at most half the globe (20,003)
 * @returns a feature with a Polygon or a MultiPolygon, cut at ±180° and valid by RFC 7946; empty where nothing is left
 * @throws (rejects with) an Error whose message says which argument is not understood or out of bounds
 */
export async function reach(
  from: ReachOrigin | readonly ReachOrigin[],
  rangeKm: number,
  { minus = [], mode = 'somewhere', toleranceM }: ReachOptions = {},
): Promise<Feature<Polygon | MultiPolygon>> {
  const range = kilometres(rangeKm);
  const tolerance = toleranceM === undefined ? defaultTolerance(range) : metres(toleranceM);
  const spacing = spacingFor(rangeKm * 1000, tolerance);
  const origins = await readAll(listOf(from), spacing);
  const base = await readAll(listOf(minus), spacing);
  return drawReach({ from: origins, minus: base, range, mode, tolerance }).area;
}

const listOf = (origins: ReachOrigin | readonly ReachOrigin[]): readonly ReachOrigin[] =>
  Array.isArray(origins) ? origins : [origins];

async function readAll(origins: readonly ReachOrigin[], spacing: number): Promise<Origin[]> {
  const reader = originReader('.', spacing, () => {});
  const read: Origin[] = [];
  for (const origin of origins) {
    const checked =
      typeof origin === 'string' ? await reader.read(origin) : fromGeoJson(origin, spacing);
    if (!checked.ok) throw new Error(checked.fault.message);
    read.push(checked.value);
  }
  return read;
}

function fromGeoJson(json: object, spacing: number): Checked<Origin> {
  const outline = readOutline(json);
  if (!outline.ok) return outline;
  const { shape } = outline.value;
  const value = shape.type === 'point' ? pointOrigin(shape.point) : areaOrigin(shape.area, spacing);
  return succeed(value);
}
