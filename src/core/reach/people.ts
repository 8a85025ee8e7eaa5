import { destinationMetres } from '../geodesy/wgs84.ts';
import type { LngLat } from '../units.ts';
import type { Share } from './area-share.ts';

/** A city as people that live around a point. */
export interface Settlement {
  readonly point: LngLat;
  readonly population: number;
}

/**
 * People on a square kilometre of a city. An urban centre has 1,500 at least (Degree of Urbanisation, UN Statistical
 * Commission 2020), large cities several thousand.
 */
const DENSITY = 4000;

/** Square kilometres: the outline of a smaller country is not good enough to say how much of it is in range. */
const SMALLEST = 100;

/**
 * The smallest share of a country whose people can be told from its mean density, where no city says more: a strip along
 * a border may be mountains or suburbs.
 */
const SMALLEST_SHARE = 0.01;

/** Points that stand for a city's people. */
const SAMPLES = 61;

/** The turn from each to the next that spreads points evenly over a disc: the golden angle. */
const GOLDEN = 137.50776405;

/** The radius in metres of the disc on which a city's people live. */
export const cityRadius = ({ population }: Pick<Settlement, 'population'>): number =>
  1000 * Math.sqrt(population / (DENSITY * Math.PI));

/** The part of a city's people that live where `isIn` holds, from 0 to 1. */
export function cityPart(city: Settlement, isIn: (point: LngLat) => boolean): number {
  const radius = cityRadius(city);
  let within = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const away = radius * Math.sqrt((i + 0.5) / SAMPLES);
    if (isIn(destinationMetres(city.point, GOLDEN * i, away))) within += 1;
  }
  return within / SAMPLES;
}

/**
 * An estimate of a country's people within a region: of its cities the part that the region covers, and of the rest of
 * its people the part that it covers of the country. Where cities fill a country its people are spread evenly over it.
 * Rounded to what is known of it. Null where it would mean nothing: for countries so small that their outline's error
 * decides, for a sliver of a country whose mean density alone would tell, and where no number of people is known.
 *
 * @param cities of the country, with the part of each that the region covers.
 * @param population of the country, or null where it is not known: then its cities alone count.
 */
export function estimatePeople(
  cities: readonly { readonly population: number; readonly part: number }[],
  population: number | null,
  { area, share }: Share,
): number | null {
  const urban = cities.reduce((sum, city) => sum + city.population, 0);
  const all = population ?? urban;
  const isPartly = share > 0.001 && share < 0.999;
  if (all === 0 || (isPartly && area < SMALLEST)) return null;
  if (!isPartly && share > 0.5) return rounded(all, 3);
  if (2 * urban > DENSITY * area) return rounded(all * share, 2);
  const within = cities.reduce((sum, city) => sum + city.population * city.part, 0);
  const rest = Math.max(0, all - urban) * share;
  if (rest > within && share < SMALLEST_SHARE) return null;
  return rounded(within + rest, rest > within ? 1 : 2);
}

/** To so many digits that count. */
function rounded(people: number, digits: number): number {
  if (people < 1) return 0;
  const unit = 10 ** (Math.floor(Math.log10(people)) + 1 - digits);
  return Math.round(people / unit) * unit;
}
