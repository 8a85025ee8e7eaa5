import { toVector } from '../geodesy/surface-vector.ts';
import type { Kilometres, LngLat, RangeSpan } from '../units.ts';
import { decidingSite, dotDistanceFrom } from './area-distance.ts';
import type { City } from './cities.ts';
import { type JudgedCountry, judgeCountries } from './judge-countries.ts';
import type { Origin } from './origin.ts';
import type { ReachShapes } from './reach-shapes.ts';
import type { Verdict } from './verdict.ts';
import { judgePoints, type WithinRequest } from './within.ts';
import type { World } from './world.ts';

/** A point that somebody asks about, by an id of theirs. */
export interface TargetPoint {
  readonly id: string;
  readonly point: LngLat;
}

export interface JudgedPoint {
  readonly id: string;
  readonly distance: Kilometres;
  readonly verdict: Verdict;
  /** The verdict from what is left out; null where nothing is. */
  readonly before: Verdict | null;
  /** The point of the origins that decides: the nearest, or the farthest of all; to a dot of the border. */
  readonly from: LngLat;
}

export interface JudgedCity extends JudgedPoint {
  readonly city: City;
}

export interface ReachAnswer {
  readonly shapes: ReachShapes;
  readonly targets: readonly JudgedPoint[];
  /** Those in range, and the nearest beyond; the largest first. */
  readonly cities: readonly JudgedCity[];
  /** The largest share first. */
  readonly countries: readonly JudgedCountry[];
}

/** Cities this much farther than the range are still told of: it is good to know who is nearly in range. */
const nearby = 1.25;

/** How far the cities are that an answer tells of; the places that were asked for are told of at any distance. */
export const farthestToldOf = ({ highKm }: RangeSpan): number => highKm * nearby;

/** Judges points by their distance, and says which point of the origins decides. */
export function judgeTargets(
  { from, minus = [], mode, span }: WithinRequest,
  targets: readonly TargetPoint[],
): JudgedPoint[] {
  const ofPoint = judgePoints({ from, minus, mode, span });
  const siteFor = decidingSite(from, mode);
  return targets.map(({ id, point }) => {
    const { distance, verdict, before } = ofPoint(point);
    return { id, distance, verdict, before, from: siteFor(point) };
  });
}

/** Judges the cities that are in range, or nearly. */
export function judgeCities(question: WithinRequest, cities: readonly City[]): JudgedCity[] {
  const { from, mode, span } = question;
  const most = farthestToldOf(span);
  const near = cities.filter(nearnessTo(from, mode, most));
  const points = near.map(({ id, point }) => ({ id: `city:${id}`, point }));
  return judgeTargets(question, points)
    .flatMap((judged, i): JudgedCity[] => {
      const city = near[i];
      return city ? [{ ...judged, city }] : [];
    })
    .filter(({ distance }) => distance <= most);
}

/** Judges points, cities and countries by their distance. */
export function judge(
  question: WithinRequest,
  targets: readonly TargetPoint[],
  world: World,
): Omit<ReachAnswer, 'shapes'> {
  return {
    targets: judgeTargets(question, targets),
    cities: judgeCities(question, world.cities),
    countries: judgeCountries(question, world)
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share),
  };
}

/** Whether a point may be within so many kilometres: a rough look before an exact one. */
function nearnessTo(
  from: readonly Origin[],
  mode: WithinRequest['mode'],
  km: number,
): (at: { readonly point: LngLat }) => boolean {
  const metresTo = dotDistanceFrom(from, mode);
  const most = 1000 * km + Math.max(...from.map(({ spacing }) => spacing)) + 100;
  const vector = new Float64Array(3);
  const isIn = from.flatMap(({ interior }) => interior ?? []);
  return ({ point }) => {
    toVector(point[0], point[1], vector, 0);
    const [x = 0, y = 0, z = 0] = vector;
    return metresTo(x, y, z) <= most || isIn.some((holds) => holds(point));
  };
}
