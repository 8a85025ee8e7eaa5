import type { LngLat } from '../../core/units.ts';
import type { PlaceBrief } from '../../library/questions.ts';

/** The point that a place is marked and labelled at. */
export function pointOf({ geometry }: PlaceBrief): LngLat {
  if (geometry.type === 'members') throw new Error('A bloc has no point.');
  return geometry.point;
}
