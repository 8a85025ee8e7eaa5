import type { City } from './sources/cities.ts';

/** Countries whose news is read in French and English, and those of the war in Ukraine: every settlement counts. */
const CLOSE = new Set('FR BE CH LU MC GB IE US CA AU NZ UA BY'.split(' '));

/**
 * Countries of wars and crises in the Middle East, the Sahel, the Horn, the Caucasus and Asia. The source has
 * few settlements of them, many without their people, and news goes to the smallest.
 */
const IN_THE_NEWS = new Set(
  'AF AM AZ BA BD BF CD CF CM CY DZ EG ER ET GE IL IQ IR JO KG KP KR KZ LB LY MD ML MM MR MZ NE OM PK PS SA SD SN SO SS SY TD TJ TM TN UZ XK YE'.split(
    ' ',
  ),
);

export const isInTheNews = (country: string): boolean => IN_THE_NEWS.has(country);

/** From this population a settlement elsewhere is worth its bytes. */
const ELSEWHERE = 1000;

/** From this population in countries that list every village. */
const IN_CROWDED = 3000;
const CROWDED = new Set('MX CN ID IT DE ES RO AT CZ PL'.split(' '));

/** The settlements that are worth their bytes, and those that editors keep names for. */
export function selectCities(cities: readonly City[], named: { has(id: string): boolean }): City[] {
  return cities.filter((city) => named.has(city.id) || isSelected(city));
}

function isSelected({ country, population, feature, isRegionSeat }: City): boolean {
  if (
    feature === 'capital' ||
    isRegionSeat ||
    CLOSE.has(country ?? '') ||
    isInTheNews(country ?? '')
  )
    return true;
  return population >= (CROWDED.has(country ?? '') ? IN_CROWDED : ELSEWHERE);
}
