import { groupBy } from '../group-by.ts';
import type { Kilometres } from '../units.ts';
import type { City } from './cities.ts';
import { cityPart, cityRadius, estimatePeople } from './people.ts';
import type { Verdict } from './verdict.ts';
import { isReached } from './verdict.ts';
import { judgeAreas, judgePoints, type WithinRequest } from './within.ts';
import type { World } from './world.ts';

/** A country that the reach touches. */
export interface JudgedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly distance: Kilometres;
  readonly verdict: Verdict;
  /** The verdict from what is left out; null where nothing is. */
  readonly before: Verdict | null;
  /** The part of its area in range by the highest claim and not left out, from 0 to 1. */
  readonly share: number;
  /** An estimate of the people there; null where it would mean nothing. */
  readonly people: number | null;
}

/** The countries of which some part is in range by some claim. */
export function judgeCountries(request: WithinRequest, world: World): JudgedCountry[] {
  const ofArea = judgeAreas(request);
  const ofPoint = judgePoints({ ...request, minus: [] });
  const partOf = cityPartIn(request);
  const cities = groupBy(world.cities, ({ country }) => country);
  return [...world.countries].flatMap(([country, { area, disc }]): JudgedCountry[] => {
    // Distance changes by at most a kilometre a kilometre: no point of a far disc is near, and none of a near one far.
    const toCentre = ofPoint(disc.centre).distance;
    if (toCentre > request.span.highKm + disc.radius) return [];
    const isAllWithin = !request.minus?.length && toCentre + disc.radius < request.span.lowKm;
    const { distance, verdict, before, high } = ofArea(area(), isAllWithin);
    if (verdict.kind === 'outside') return [];
    const own = (cities.get(country) ?? []).map((city) => ({
      population: city.population,
      // Where all of the country is in range there is nothing to look into.
      part: high.share > 0.999 ? 1 : partOf(city),
    }));
    const people = estimatePeople(own, world.populations[country] ?? null, high);
    return [{ country, distance, verdict, before, share: high.share, people }];
  });
}

/** The part of a city's people in range and not left out: looked into only where a line may run through the city. */
function cityPartIn(request: WithinRequest): (city: City) => number {
  const judge = judgePoints(request);
  const { highKm } = request.span;
  return (city) => {
    const found = judge(city.point);
    const radius = cityRadius(city) / 1000;
    // Inside an area nothing says how far its border is.
    const isFar = (distance: Kilometres): boolean =>
      distance > highKm + radius || distance + radius < highKm;
    const isSettled =
      isFar(found.distance) && (found.baseDistance === null || isFar(found.baseDistance));
    return isSettled
      ? Number(isReached(found))
      : cityPart(city, (point) => isReached(judge(point)));
  };
}
