import { toVector } from '../geodesy/surface-vector.ts';
import type { Kilometres, LngLat } from '../units.ts';
import type { AreaDisc } from './area-disc.ts';
import { decidingSite, dotDistanceFrom } from './area-distance.ts';
import type { City } from './cities.ts';
import type { Origin } from './origin.ts';
import type { ReachShapes, ShapesRequest } from './reach-shapes.ts';
import { isReached, type Verdict } from './verdict.ts';
import { estimatePeople, judgeAreas, judgePoints } from './within.ts';

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

/** A country that the reach touches. */
export interface JudgedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly distance: Kilometres;
  readonly verdict: Verdict;
  /** The part of its area in range by the highest claim and not left out, from 0 to 1. */
  readonly share: number;
  /** An estimate of the people there: its cities in range, and of the rest the share of its area. */
  readonly people: number;
}

export interface ReachAnswer {
  readonly shapes: ReachShapes;
  readonly targets: readonly JudgedPoint[];
  /** Those in range, and the nearest beyond; the largest first. */
  readonly cities: readonly JudgedCity[];
  /** The largest share first. */
  readonly countries: readonly JudgedCountry[];
}

/** The world to judge: its cities, its countries as origins of no range, their people. */
export interface World {
  readonly cities: readonly City[];
  readonly populations: Readonly<Record<string, number>>;
  readonly countries: ReadonlyMap<string, WorldCountry>;
}

export interface WorldCountry {
  readonly area: Origin;
  readonly disc: AreaDisc;
}

/** Cities this much farther than the range are still told of: it is good to know who is nearly in range. */
const nearby = 1.25;

/** What is asked of a reach, but for how finely it is drawn. */
type Question = Omit<ShapesRequest, 'tolerance'>;

/** Judges points by their distance. */
function judgeTargets(
  { from, minus, mode, span }: Question,
  targets: readonly TargetPoint[],
): JudgedPoint[] {
  const ofPoint = judgePoints({ from, minus, mode, span });
  const siteFor = decidingSite(from, mode);
  return targets.map(({ id, point }) => {
    const { distance, verdict, before } = ofPoint(point);
    return { id, distance, verdict, before, from: siteFor(point) };
  });
}

/** Judges points, cities and countries by their distance. */
export function judge(
  question: Question,
  targets: readonly TargetPoint[],
  world: World,
): Omit<ReachAnswer, 'shapes'> {
  const { from, mode, span } = question;
  const isNear = nearnessTo(from, mode, span.high * nearby);
  const near = world.cities.filter(({ point }) => isNear(point));
  const points = near.map(({ id, point }) => ({ id: `city:${id}`, point }));
  const cities = judgeTargets(question, points)
    .flatMap((judged, i): JudgedCity[] => {
      const city = near[i];
      return city ? [{ ...judged, city }] : [];
    })
    .filter(({ distance }) => distance <= span.high * nearby);
  return {
    targets: judgeTargets(question, targets),
    cities,
    countries: countriesOf(question, world, cities),
  };
}

/** Whether a point may be within so many kilometres: a rough look before an exact one. */
function nearnessTo(
  from: readonly Origin[],
  mode: ShapesRequest['mode'],
  km: number,
): (point: LngLat) => boolean {
  const metresTo = dotDistanceFrom(from, mode);
  const most = 1000 * km + Math.max(...from.map(({ spacing }) => spacing)) + 100;
  const vector = new Float64Array(3);
  const isIn = from.flatMap(({ interior }) => interior ?? []);
  return (point) => {
    toVector(point[0], point[1], vector, 0);
    const [x = 0, y = 0, z = 0] = vector;
    return metresTo(x, y, z) <= most || isIn.some((holds) => holds(point));
  };
}

function countriesOf(
  request: Question,
  { cities, countries, populations }: World,
  judged: readonly JudgedCity[],
): JudgedCountry[] {
  const ofArea = judgeAreas(request);
  const ofPoint = judgePoints({ ...request, minus: [] });
  const reached = new Set(judged.filter(isReached).map(({ city }) => city.id));
  return [...countries]
    .flatMap(([country, { area, disc }]): JudgedCountry[] => {
      // Distance changes by at most a kilometre a kilometre: no point of a far disc is near.
      if (ofPoint(disc.centre).distance > request.span.high + disc.radius) return [];
      const { distance, verdict, high } = ofArea(area);
      if (verdict.kind === 'outside' || high.share === 0) return [];
      const own = cities
        .filter((city) => city.country === country)
        .map(({ id, population }) => ({ population, isWithin: reached.has(id) }));
      const people = estimatePeople(own, populations[country] ?? null, high.share);
      return [{ country, distance, verdict, share: high.share, people }];
    })
    .sort((a, b) => b.share - a.share);
}
