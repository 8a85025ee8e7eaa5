import type { City } from './sources/cities.ts';

/** From this population a settlement is worth its bytes wherever it lies. */
const EVERYWHERE = 1000;

/** Seats of regions, districts and communes are news whatever their size. */
export function selectCities(cities: readonly City[]): City[] {
  return cities.filter(
    (city) =>
      city.population >= EVERYWHERE || city.feature === 'capital' || city.feature === 'seat',
  );
}
