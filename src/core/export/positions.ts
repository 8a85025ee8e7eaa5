import type { Geometry, MultiPoint, Point, Position } from 'geojson';
import type { CountryCode, Place } from '../edition/model.ts';
import type { LngLat } from '../units.ts';

/** Seven digits of a degree are a centimetre (RFC 7946, section 11.2). */
const inDegree = 1e7;

/** The country that a place is or lies in today; null for what spans several. */
export const countryOf = ({ countryCode, kind, ids }: Place): CountryCode | null =>
  countryCode ?? (kind === 'country' ? (ids.iso3166 ?? null) : null);

export const pointGeometry = (point: LngLat | null): Point | null =>
  point && { type: 'Point', coordinates: [...point] };

/** Where several places are, in one geometry; null where none of them has a point. */
export function pointsGeometry(points: readonly (LngLat | null)[]): Point | MultiPoint | null {
  const known = points.flatMap((point) => (point === null ? [] : [[...point]]));
  const [only] = known;
  if (only === undefined) return null;
  return known.length === 1
    ? { type: 'Point', coordinates: only }
    : { type: 'MultiPoint', coordinates: known };
}

/** The same geometry without digits that say nothing. */
export function rounded<G extends Exclude<Geometry, { type: 'GeometryCollection' }>>(
  geometry: G,
): G {
  return { ...geometry, coordinates: roundAll(geometry.coordinates) };
}

type Nested = Position | Position[] | Position[][] | Position[][][];

function roundAll<N extends Nested>(nested: N): N {
  // The type says how deep it is; the recursion finds it out.
  const items: readonly (number | Nested)[] = nested;
  return items.map((item) =>
    typeof item === 'number' ? Math.round(item * inDegree) / inDegree : roundAll(item),
  ) as N;
}
