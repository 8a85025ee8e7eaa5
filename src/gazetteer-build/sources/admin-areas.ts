import type { Areas } from '../areas.ts';
import { type Entry, uniqueForms } from '../entry.ts';
import type { City } from './cities.ts';
import type { LocalisedNames } from './localised-names.ts';

/** First-level regions that the shapes lack (French regions, England): named by GeoNames, placed at the settlement amid the others. */
export function deriveRegions(
  cities: readonly City[],
  known: ReadonlySet<string>,
  localised: LocalisedNames,
  areas: Areas,
): Entry[] {
  const members = new Map<string, City[]>();
  for (const city of cities) {
    if (known.has(`adm:${city.admin1}`) || !localised.has(city.admin1)) continue;
    const list = members.get(city.admin1);
    if (list === undefined) members.set(city.admin1, [city]);
    else list.push(city);
  }
  return [...members].map(([code, list]) => {
    const lats = list.map((city) => city.lat);
    const lons = list.map((city) => city.lon);
    const [south, north] = [Math.min(...lats), Math.max(...lats)];
    const [west, east] = [Math.min(...lons), Math.max(...lons)];
    return {
      id: `adm:${code}`,
      geonames: null,
      wikidata: null,
      feature: 'region' as const,
      ...pointAmid(insideOf(list, areas), median(lats), median(lons)),
      radiusKm: Math.round((Math.hypot(north - south, (east - west) * 0.7) * 111) / 2),
      country: code.slice(0, 2),
      region: null,
      population: list.reduce((sum, city) => sum + city.population, 0),
      names: uniqueForms(localised.get(code) ?? []),
    };
  });
}

/** Ties each settlement to its region: to the department or province where there are shapes of such, else to the first level. */
export function tieToRegions<T extends City>(
  cities: readonly T[],
  regionIds: ReadonlySet<string>,
): T[] {
  return cities.map((city) => {
    const levels = [`adm2:${city.admin2}`, `adm:${city.admin1}`];
    return { ...city, region: levels.find((id) => regionIds.has(id)) ?? null };
  });
}

/** Settlements beside a border may lie beyond it on the map, and those of small islands at sea. */
function insideOf(cities: readonly City[], areas: Areas): readonly City[] {
  const inside = cities.filter(({ country, lat, lon }) => areas.isIn(country ?? '', lat, lon));
  return inside.length > 0 ? inside : cities;
}

/** A settlement is sure to lie inside, as the middle of an island's or a bay's is not. */
function pointAmid(
  cities: readonly City[],
  lat: number,
  lon: number,
): { lat: number; lon: number } {
  const away = (city: City) => Math.hypot(city.lat - lat, city.lon - lon);
  const [first, ...others] = cities;
  if (first === undefined) return { lat, lon };
  const nearest = others.reduce((best, city) => (away(city) < away(best) ? city : best), first);
  return { lat: nearest.lat, lon: nearest.lon };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Gives each region the people of its settlements, which is enough to tell a great one from a small one. */
export function withPopulations(regions: readonly Entry[], cities: readonly City[]): Entry[] {
  const people = new Map<string, number>();
  for (const city of cities) {
    if (city.feature === 'district') continue;
    for (const id of [`adm:${city.admin1}`, `adm2:${city.admin2}`]) {
      people.set(id, (people.get(id) ?? 0) + city.population);
    }
  }
  return regions.map((region) => ({ ...region, population: people.get(region.id) ?? 0 }));
}
