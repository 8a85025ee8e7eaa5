import { pointOf } from '../../core/edition/point-of.ts';
import type { LngLat } from '../../core/units.ts';
import type { PlaceBrief } from '../../library/answers.ts';

/** The point that a place is marked and labelled at, where it has a mark (`markOf`). */
export function markedPoint(place: PlaceBrief): LngLat {
  const point = pointOf(place);
  if (point === null) throw new Error('A bloc has no point.');
  return point;
}
