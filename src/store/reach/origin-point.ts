import type { LngLat } from '../../core/units.ts';
import type { Answers } from '../answers.ts';
import type { ChosenOrigin } from '../state.ts';

/** The one point that a range is drawn from; null where it is drawn from an area or from several places. */
export function originPoint(
  { places }: Pick<Answers, 'places'>,
  origin: ChosenOrigin,
): LngLat | null {
  if (origin.type === 'point') return origin.point;
  const [id, another] = origin.placeIds;
  if (id === undefined || another !== undefined) return null;
  const geometry = places.get(id)?.geometry;
  return geometry?.type === 'point' ? geometry.point : null;
}

/** Whether it matters that the origin is extended: an area, or several places. */
export function isArea(answers: Pick<Answers, 'places'>, origin: ChosenOrigin): boolean {
  return originPoint(answers, origin) === null;
}
