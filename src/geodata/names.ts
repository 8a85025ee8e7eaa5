import { ownLanguages } from './languages.ts';
import type { RegionNames } from './level.ts';
import { readPackageJson } from './packages.ts';
import type { CountryTable, RegionTable } from './tables.ts';

interface TerritoryNames {
  readonly main: Readonly<
    Record<
      string,
      { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }
    >
  >;
}

export interface Names {
  readonly fr: string;
  readonly en: string;
  readonly local?: string;
}

/** Names of countries by ISO 3166-1 code: the table's, else CLDR's; the local one in the country's own language. */
export function countryNamer({ names }: CountryTable): (country: string) => Names {
  const [fr, en] = [territoryNames('fr'), territoryNames('en')];
  const own = ownLanguages();
  return (country) => {
    const both = names[country] ?? { fr: fr[country] ?? country, en: en[country] ?? country };
    const language = own.get(country);
    return withLocal(both, language ? territoryNames(language)[country] : undefined);
  };
}

/** Names of regions: the table's, else the source's, in the form a map label has. */
export function regionNamer(
  { names }: RegionTable,
  sourceNames: ReadonlyMap<string, Readonly<Record<string, string>>>,
): (region: string, country: string) => RegionNames {
  const own = ownLanguages();
  return (region, country) => {
    const source = sourceNames.get(region) ?? {};
    const fallback = source.source ?? region;
    const both = names[region] ?? {
      fr: labelForm(source.fr ?? fallback),
      en: labelForm(source.en ?? fallback),
    };
    return withLocal(both, source[own.get(country) ?? '']);
  };
}

function withLocal(names: { fr: string; en: string }, local: string | undefined): Names {
  const isNew = local !== undefined && local !== names.fr && local !== names.en;
  return isNew ? { ...names, local } : names;
}

/** "d'Orenbourg", "du Primorié": the source cuts the generic off and leaves the rest as it stood. */
function labelForm(name: string): string {
  const bare = name
    .replace(/^(?:d['’]|de l['’]|l['’]|du |de )(?=\p{Lu})/u, '')
    .replaceAll("'", '’');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** CLDR writes names for a language without its script or region where it can; not every language has a file. */
function territoryNames(language: string): Readonly<Record<string, string>> {
  const locale = language.replaceAll('_', '-');
  const cached = cache.get(locale);
  if (cached) return cached;
  const territories = readTerritories(locale);
  cache.set(locale, territories);
  return territories;
}

const cache = new Map<string, Readonly<Record<string, string>>>();

function readTerritories(locale: string): Readonly<Record<string, string>> {
  try {
    const file = readPackageJson<TerritoryNames>(
      'cldr-localenames-full',
      `main/${locale}/territories.json`,
    );
    return file.main[locale]?.localeDisplayNames.territories ?? {};
  } catch {
    return {};
  }
}
