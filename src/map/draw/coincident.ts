import type { Place, PlaceId } from '../../core/edition/model.ts';
import type { LngLat } from '../../core/units.ts';

/** Closer than this two points cannot be told apart at any zoom the map is read at, in degrees. */
const nearby = 0.05;

/** For each place that has a point, the places that lie with it in one spot, itself among them. */
export function coincidentGroups(places: readonly Place[]): ReadonlyMap<PlaceId, readonly Place[]> {
  return new Map(
    places.flatMap((place) => {
      const { geometry } = place;
      if (geometry.type !== 'point') return [];
      const group = places.filter(
        (other) =>
          other.geometry.type === 'point' && coincide(geometry.point, other.geometry.point),
      );
      return [[place.id, group] as const];
    }),
  );
}

function coincide(a: LngLat, b: LngLat): boolean {
  const east = Math.abs(a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180);
  return east < nearby && Math.abs(a[1] - b[1]) < nearby;
}
