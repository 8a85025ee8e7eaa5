import type { Edition } from '../../core/edition/model.ts';
import type { LngLat } from '../../core/units.ts';
import { indexOf } from '../selectors/edition-index.ts';
import type { Origin } from '../state.ts';

/** The one point that a range is drawn from; null where it is drawn from an area or from several places. */
export function originPoint(edition: Edition, origin: Origin): LngLat | null {
  if (origin.type === 'point') return origin.point;
  const [id, another] = origin.placeIds;
  if (id === undefined || another !== undefined) return null;
  const geometry = indexOf(edition).placeById.get(id)?.geometry;
  return geometry?.type === 'point' ? geometry.point : null;
}

/** Whether it matters that the origin is extended: an area, or several places. */
export function isArea(edition: Edition, origin: Origin): boolean {
  return originPoint(edition, origin) === null;
}
