import { decodeCountries } from '../core/basemap/decode.ts';
import type { BasemapTopology } from '../core/basemap/topology.ts';
import { countryName } from '../core/country-name.ts';
import { localised } from '../core/localised.ts';
import type { Cities, City } from '../core/reach/cities.ts';
import { judgeCountries } from '../core/reach/judge-countries.ts';
import { judgeCities } from '../core/reach/reach-answer.ts';
import { isReached } from '../core/reach/verdict.ts';
import { type Judged, judgePoints, type WithinRequest } from '../core/reach/within.ts';
import { worldOf } from '../core/reach/world.ts';
import type { Kilometres, LngLat } from '../core/units.ts';

/** One line of the result. */
export interface Row {
  readonly name: string;
  readonly country: string;
  readonly distanceKm: number;
  readonly verdict: 'inside' | 'edge' | 'outside';
  readonly marginKm: number;
  /** In range by some claim, and not from the base by any; absent where there is no base. */
  readonly isNew?: boolean;
  /** Of a country's area, in percent, under the highest claim. */
  readonly sharePercent?: number;
  /** An estimate: the parts of cities in range, and of the rest of the people the share of the area. */
  readonly peopleEstimate?: number | 'unknown';
  /** Of a point; absent for a country. */
  readonly lat?: number;
  readonly lon?: number;
  /** Where the point or the outline is from. */
  readonly source: string;
}

export interface PointTarget {
  readonly name: string;
  readonly country: string;
  readonly point: LngLat;
  readonly source: string;
}

/** Points by their distance, the nearest first. */
export function pointRows(request: WithinRequest, targets: readonly PointTarget[]): Row[] {
  const judge = judgePoints(request);
  return targets
    .map(({ name, country, point: [lon, lat], source }) => ({
      ...rowOf(name, country, judge([lon, lat])),
      lat,
      lon,
      source,
    }))
    .sort((a, b) => a.distanceKm - b.distanceKm);
}

/** Cities by their distance, the nearest first: those that are in range by some claim. */
export function cityRows(request: WithinRequest, cities: readonly City[]): Row[] {
  return judgeCities(request, cities)
    .filter(({ verdict }) => verdict.kind !== 'outside')
    .map(({ city, ...judged }) => ({
      ...rowOf(localised(city.names, 'en'), city.country, judged),
      lat: city.point[1],
      lon: city.point[0],
      source: `GeoNames ${city.id}`,
    }))
    .sort((a, b) => a.distanceKm - b.distanceKm);
}

/** Countries of which some part is in range, the nearest first. */
export function countryRows(request: WithinRequest, level: BasemapTopology, known: Cities): Row[] {
  const world = worldOf(known, decodeCountries(level).features);
  return judgeCountries(request, world)
    .map(({ country, share, people, ...judged }) => ({
      ...rowOf(countryName(country, 'en'), country, judged),
      sharePercent: rounded(100 * share),
      peopleEstimate: people ?? ('unknown' as const),
      source: 'Natural Earth',
    }))
    .sort((a, b) => a.distanceKm - b.distanceKm);
}

function rowOf(
  name: string,
  country: string,
  { distance, verdict, before }: Pick<Judged, 'distance' | 'verdict' | 'before'>,
) {
  return {
    name,
    country,
    distanceKm: rounded(distance),
    verdict: verdict.kind,
    marginKm: rounded(verdict.margin),
    ...(before ? { isNew: isReached({ verdict, before }) } : {}),
  };
}

const rounded = (value: number | Kilometres): number => Math.round(value * 10) / 10;
