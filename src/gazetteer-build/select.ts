import { isInTheNews } from './in-the-news.ts';
import type { City } from './sources/cities.ts';

/** Countries whose news is read in French and English, and those of the war in Ukraine: every settlement counts. */
const CLOSE = new Set('FR BE CH LU MC GB IE US CA AU NZ UA BY'.split(' '));

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
