import { distanceKm } from '../geodesy/wgs84.ts';
import type { LngLat, RangeSpan } from '../units.ts';
import type { JudgedPoint, TargetPoint } from './reach-answer.ts';
import { verdict } from './verdict.ts';

/**
 * Judges targets from mere points, by exact geodesics: what a page can tell by itself, without the borders that
 * `judge` needs. From somewhere the nearest point decides, from everywhere the farthest.
 *
 * @param points at least one
 */
export function judgeFromPoints(
  points: readonly LngLat[],
  mode: 'somewhere' | 'everywhere',
  span: RangeSpan,
  targets: readonly TargetPoint[],
): JudgedPoint[] {
  const sign = mode === 'somewhere' ? 1 : -1;
  return targets.flatMap(({ id, point }): JudgedPoint[] => {
    const ways = points.map((from) => ({ from, distance: distanceKm(from, point) }));
    const [decisive] = ways.sort((a, b) => sign * (a.distance - b.distance));
    if (decisive === undefined) return [];
    return [{ id, ...decisive, verdict: verdict(decisive.distance, span), before: null }];
  });
}
