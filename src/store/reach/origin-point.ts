import type { Edition } from '../../core/edition/model.ts';
import type { LngLat } from '../../core/units.ts';
import { indexOf } from '../selectors/edition-index.ts';
import type { Origin } from '../state.ts';

/** The point that a range is drawn from; null where the origin has none. */
export function originPoint(edition: Edition, origin: Origin): LngLat | null {
  if (origin.type === 'point') return origin.point;
  const geometry = indexOf(edition).placeById.get(origin.placeId)?.geometry;
  return geometry === undefined || geometry.type === 'members' ? null : geometry.point;
}
