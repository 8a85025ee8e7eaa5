import type { TargetPoint } from '../../core/reach/reach-answer.ts';
import type { Answers } from '../answers.ts';

/** The edition's places that are points: areas are told of as countries. */
export function targetPoints(places: Answers['places']): readonly TargetPoint[] {
  return [...places.values()].flatMap(({ id, geometry }) =>
    geometry.type === 'point' ? [{ id, point: geometry.point }] : [],
  );
}
