import type { PlaceId } from '../../core/edition/model.ts';
import type { LngLat } from '../../core/units.ts';
import type { PlaceBrief } from '../../library/questions.ts';

/** Closer than this two points cannot be told apart at any zoom the map is read at, in degrees. */
const nearby = 0.05;

/** For each place that has a point, the places that lie with it in one spot, itself among them. */
export function coincidentGroups(
  places: readonly PlaceBrief[],
): ReadonlyMap<PlaceId, readonly PlaceBrief[]> {
  const points = places.flatMap((place) =>
    place.geometry.type === 'point' ? [{ place, point: place.geometry.point }] : [],
  );
  // By latitude, so that only the neighbours in that order need to be compared.
  points.sort((a, b) => a.point[1] - b.point[1]);
  const groups = new Map<PlaceId, PlaceBrief[]>(points.map(({ place }) => [place.id, [place]]));
  for (const [at, { place, point }] of points.entries()) {
    for (let next = at + 1; next < points.length; next += 1) {
      const other = points[next];
      if (other === undefined || other.point[1] - point[1] >= nearby) break;
      if (!coincide(point, other.point)) continue;
      groups.get(place.id)?.push(other.place);
      groups.get(other.place.id)?.push(place);
    }
  }
  return groups;
}

function coincide(a: LngLat, b: LngLat): boolean {
  const east = Math.abs(a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180);
  return east < nearby && Math.abs(a[1] - b[1]) < nearby;
}
