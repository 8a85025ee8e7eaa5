import * as v from 'valibot';
import { readCities } from '../core/reach/cities.ts';
import { dataFile, readTsv } from '../gazetteer-build/sources/read.ts';
import { factbookCoasts } from './factbook.ts';
import {
  AreasFile,
  BlocsFile,
  BorderFiguresFile,
  BorderLengthsFile,
  CapitalsFile,
  EnclavesFile,
  IslandsFile,
  PairsFile,
  RiversFile,
  SeatsFile,
  TerritoriesFile,
} from './files.ts';
import { regionSeats } from './region-seats.ts';

/**
 * The facts that claims are judged by, as one file for the page and the command line.
 *
 * @param read the text of a file by its path from the project's root
 */
export function buildFacts(read: (path: string) => string): string {
  const parse = <T>(path: string, schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>): T =>
    v.parse(schema, JSON.parse(read(path)));
  const borders = parse('data/world/border-lengths.json', BorderLengthsFile);
  const figures = parse('data/world/border-figures.json', BorderFiguresFile);
  const rivers = parse('data/world/rivers.json', RiversFile);
  const capitals = parse('data/world/capitals.json', CapitalsFile);
  const enclaves = parse('data/world/enclaves.json', EnclavesFile);
  const islands = parse('data/world/islands.json', IslandsFile);
  const { territories } = parse('data/world/territories.json', TerritoriesFile);
  const { seats } = parse('data/world/seats.json', SeatsFile);
  const { pairs } = parse('data/world/pairs.json', PairsFile);
  const { areas } = parse('data/world/areas.json', AreasFile);
  const blocs = parse('data/gazetteer/blocs.json', BlocsFile);
  const cities = readCities(JSON.parse(read('public/geo/cities.json')), 'cities.json');
  if (!cities.ok) throw new Error(cities.fault.message);
  const byId = new Map(cities.value.cities.map((city) => [city.id, city]));
  const whereabouts = (id: number) => {
    const city = byId.get(id);
    return city === undefined ? { name: '', point: null } : { name: city.name, point: city.point };
  };
  const ruled = new Set(capitals.capitals.map(({ geonames }) => geonames));
  const facts = {
    version: 1,
    sources: {
      fineBorders: { source: borders.fine.source, date: borders.fine.date },
      factbook: { source: 'CIA World Factbook', date: borders.factbook.date },
      rivers: { source: rivers.source, date: rivers.date },
      capitals: { source: capitals.source, date: capitals.date },
      cities: { source: 'GeoNames', date: '2023-03' },
      enclaves: { source: enclaves.source, date: enclaves.date },
      basemap: { source: 'Natural Earth 1:10m', date: '2022' },
    },
    borders: Object.fromEntries(
      Object.entries(borders.borders).flatMap(([pair, { fine, factbook }]) =>
        factbook === null && isNoBorder(fine) ? [] : [[pair, [fine, factbook]]],
      ),
    ),
    borderFigures: figures.borders,
    coasts: Object.fromEntries(factbookCoasts()),
    rivers: Object.fromEntries(
      Object.entries(rivers.kilometres).map(([id, km]) => [
        id,
        { km: typeof km === 'number' ? [km, km] : km, names: namesOf(id) },
      ]),
    ),
    capitals: [
      ...cities.value.cities
        .filter(({ id, isCapital }) => isCapital && !ruled.has(id))
        .map(({ id, country }) => ({
          ...{ city: id, country, from: null, to: null, role: 'capital' },
          ...whereabouts(id),
        })),
      ...capitals.capitals.map(({ geonames, country, from, to, role }) => ({
        ...{ city: geonames, country, from, to, role },
        ...whereabouts(geonames),
      })),
    ],
    enclaves: enclaves.enclaves,
    islands: islands.countries,
    territories,
    pairs,
    seats: seats.map(({ area, geonames }) => [area, geonames]),
    regionSeats: regionSeats(),
    areas,
    blocs: Object.fromEntries(
      blocs.map(({ id, feature, names, source, members, spoken = [], short = [], others = [] }) => [
        `pt:${id}`,
        {
          feature,
          names: distinct([...names.en, ...names.fr]),
          spoken,
          short,
          source,
          members: members.map(({ country, from, to }) => [country, from, to ?? null]),
          others: others.map(({ name, from }) => [name, from]),
          suspended: members.flatMap(({ country, suspended }) =>
            suspended === undefined ? [] : [[country, suspended]],
          ),
        },
      ]),
    ),
  };
  return `${JSON.stringify(facts)}\n`;
}

/** Names too short to be told from other words and initials are left to the geoparser. */
const distinct = (names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => name.length > 3 || /^[A-Z]+\d+$/.test(name));

const rows = readTsv(dataFile('places.tsv'));

/** A river's names as the gazetteer has them. */
function namesOf(id: string): string[] {
  const row = rows.find(([slug]) => `pt:${slug}` === id);
  if (row === undefined) throw new Error(`rivers.json: no place has the id "${id}".`);
  const names = distinct([row[5] ?? '', row[6] ?? ''].flatMap((cell) => cell.split(';')));
  // "Murray River" has its noun in its id: "Murray" alone is more often something else.
  return /(?:^|-)river(?:-|$)/.test(row[0] ?? '') ? names.filter(isNamedAsRiver) : names;
}

const isNamedAsRiver = (name: string): boolean =>
  /(?:^| )(?:River|Rivière|fleuve|rivière)(?: |$)/.test(name);

/** Two archipelagos that come near each other: the longer the tolerance, the longer what "runs together". */
const isNoBorder = (fine: readonly number[] | null): boolean =>
  fine === null || (fine[2] ?? 0) > 1.5 * (fine[0] ?? 0);
