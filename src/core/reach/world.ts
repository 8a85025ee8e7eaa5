import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import { type AreaDisc, discAround } from './area-disc.ts';
import type { Cities, City } from './cities.ts';
import { areaOrigin, type Origin } from './origin.ts';

/** The world to judge: its cities, its countries by ISO 3166-1 alpha-2 code, their people. */
export interface World {
  readonly cities: readonly City[];
  readonly populations: Readonly<Record<string, number>>;
  readonly countries: ReadonlyMap<string, WorldCountry>;
}

/** A country to judge. Most are too far away to look at, so that its border is prepared only when it is asked for. */
export interface WorldCountry {
  readonly disc: AreaDisc;
  readonly area: () => Origin;
}

/** A country as the basemap has it. */
interface CountryShape {
  readonly properties: { readonly id: string };
  readonly geometry: { readonly coordinates: AreaGeometry };
}

export function worldOf(
  { cities, populations }: Pick<Cities, 'cities' | 'populations'>,
  countries: readonly CountryShape[],
): World {
  const byCode = countries.map(
    ({ properties: { id }, geometry }) => [id, worldCountry(geometry.coordinates)] as const,
  );
  return { cities, populations, countries: new Map(byCode) };
}

export function worldCountry(geometry: AreaGeometry): WorldCountry {
  const disc = discAround(geometry);
  let area: Origin | null = null;
  return {
    disc,
    area: () => {
      area ??= areaOrigin(geometry, spacingIn(disc));
      return area;
    },
  };
}

/** Metres between the dots of a border that is judged: as fine as the cells that its area is counted in. */
function spacingIn({ radius }: AreaDisc): number {
  return Math.min(4000, Math.max(200, (1000 * radius) / 64));
}
