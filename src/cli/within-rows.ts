import { decodeLevel } from '../core/basemap/decode.ts';
import type { BasemapTopology } from '../core/basemap/topology.ts';
import type { Cities } from '../core/reach/cities.ts';
import { areaOrigin } from '../core/reach/origin.ts';
import {
  estimatePeople,
  type Finding,
  judgeAreas,
  judgePoints,
  type WithinRequest,
} from '../core/reach/within.ts';
import type { Kilometres, LngLat } from '../core/units.ts';

/** One line of the result. */
export interface Row {
  readonly name: string;
  readonly country: string;
  readonly distanceKm: number;
  readonly verdict: 'inside' | 'edge' | 'outside';
  readonly marginKm: number;
  /** In range by more claims than from the base; absent where there is no base. */
  readonly isNew?: boolean;
  /** Of a country's area, in percent, under the highest claim. */
  readonly sharePercent?: number;
  /** An estimate: the cities in range, and of the rest of the people the share of the area. */
  readonly peopleEstimate?: number;
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

/** Countries of which some part is in range, the nearest first. */
export function countryRows(
  request: WithinRequest,
  level: BasemapTopology,
  { cities, populations }: Cities,
  spacing: number,
): Row[] {
  const judge = judgeAreas(request);
  const judgeCity = judgePoints(request);
  const name = new Intl.DisplayNames('en', { type: 'region' });
  return decodeLevel(level)
    .countries.features.flatMap(({ geometry, properties: { id } }): Row[] => {
      const finding = judge(areaOrigin(geometry.coordinates, spacing));
      if (finding.verdict.kind === 'outside') return [];
      const { share } = finding.high;
      const own = cities
        .filter(({ country }) => country === id)
        .map(({ point, population }) => {
          const { verdict, before } = judgeCity(point);
          const wasWithin = before !== null && before.kind !== 'outside';
          return { population, isWithin: verdict.kind !== 'outside' && !wasWithin };
        });
      return [
        {
          ...rowOf(name.of(id) ?? id, id, finding),
          source: 'Natural Earth',
          sharePercent: rounded(100 * share),
          peopleEstimate: estimatePeople(own, populations[id] ?? null, share),
        },
      ];
    })
    .sort((a, b) => a.distanceKm - b.distanceKm);
}

function rowOf(name: string, country: string, { distance, verdict, before, isNew }: Finding) {
  return {
    name,
    country,
    distanceKm: rounded(distance),
    verdict: verdict.kind,
    marginKm: rounded(verdict.margin),
    ...(before ? { isNew } : {}),
  };
}

const rounded = (value: number | Kilometres): number => Math.round(value * 10) / 10;
