import type { PlaceId } from '../../core/edition/model.ts';
import { localised } from '../../core/localised.ts';
import { judgeFromPoints } from '../../core/reach/judge-from-points.ts';
import type { JudgedPoint, ReachAnswer } from '../../core/reach/reach-answer.ts';
import type { ReachQuery } from '../../core/reach/reach-query.ts';
import { isReached, type Verdict } from '../../core/reach/verdict.ts';
import type { Kilometres, LngLat } from '../../core/units.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Answers } from '../answers.ts';
import { targetPoints } from './target-points.ts';

/** A line of "who is inside". */
export interface TargetRow {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null where a place lies in none. */
  readonly country: string | null;
  readonly point: LngLat;
  readonly distance: Kilometres;
  readonly verdict: Verdict;
  /** From what is left out; null where nothing is. */
  readonly before: Verdict | null;
  /** The point of the origin that decides. */
  readonly from: LngLat;
  /** Places of the edition can be selected. */
  readonly placeId: PlaceId | null;
  readonly importance: 'place' | 'capital' | 'city';
  readonly population: number;
  /** Where its point is from. */
  readonly source: string;
}

/** What is gained first, then the edition's places, capitals and cities, the nearest first: each once. */
export function targetRows(
  places: Answers['places'],
  answer: Pick<ReachAnswer, 'targets' | 'cities'>,
  language: Language,
): readonly TargetRow[] {
  const ours = answer.targets.flatMap((judged): TargetRow[] => {
    const place = places.get(judged.id as PlaceId);
    if (place?.geometry.type !== 'point') return [];
    return [
      {
        ...judgedOf(judged),
        id: place.id,
        name: localised(place.label, language),
        country: place.countryCode,
        point: place.geometry.point,
        placeId: place.id,
        importance: 'place',
        population: 0,
        source: place.source,
      },
    ];
  });
  const known = new Set([...places.values()].map(({ ids }) => ids.geonames));
  const cities = answer.cities
    .filter(({ city }) => !known.has(city.id))
    .map(
      ({ city, ...judged }): TargetRow => ({
        ...judgedOf(judged),
        id: judged.id,
        name: localised(city.names, language),
        country: city.country,
        point: city.point,
        placeId: null,
        importance: city.isCapital ? 'capital' : 'city',
        population: city.population,
        source: `GeoNames ${city.id}`,
      }),
    );
  return [...ours, ...cities].sort(byImportance);
}

/** The edition's places seen from points: what can be told at once, before the cities are there. */
export function placesInSight(
  places: Answers['places'],
  query: ReachQuery,
): Pick<ReachAnswer, 'targets' | 'cities'> {
  const points = query.from.flatMap((shape) => (shape.type === 'point' ? [shape.point] : []));
  const pure = points.length === query.from.length && query.beyond.length === 0;
  if (!pure) return { targets: [], cities: [] };
  const targets = targetPoints(places);
  return { targets: judgeFromPoints(points, query.mode, query, targets), cities: [] };
}

const ranks = { place: 0, capital: 1, city: 2 } as const;

/** Whether it is in range from what is added, and was not before. */
export const isGained = (row: TargetRow): boolean => row.before !== null && isReached(row);

/** What is gained, then by distance. */
export const byGain = (a: TargetRow, b: TargetRow): number =>
  Number(isGained(b)) - Number(isGained(a)) || a.distance - b.distance;

function byImportance(a: TargetRow, b: TargetRow): number {
  const rank = Number(!isGained(a)) * (1 + ranks[a.importance]);
  return rank - Number(!isGained(b)) * (1 + ranks[b.importance]) || a.distance - b.distance;
}

function judgedOf({ distance, verdict, before, from }: JudgedPoint) {
  return { distance, verdict, before, from };
}
