import type { Grammar, NamedPlace, PlaceWords } from './grammar.ts';

/**
 * Countries that the rule of the ending does not tell (M. Grevisse, A. Goosse, "Le bon usage", on the
 * article before names of countries): masculine ones in -e, plurals, and those that take no article.
 */
const masculineInE = new Set(['BZ', 'KH', 'MX', 'MZ', 'SR', 'ZW']);
const plural = new Set(['AE', 'BS', 'FJ', 'KM', 'MH', 'MV', 'NL', 'PH', 'SB', 'SC', 'US']);
const bare = new Set(
  'AD AG BB BH BN CU CY DJ GD HK HT IL KI KM KN LC MC MG MO MT MU NR OM PR PW SG SM ST TO TT TV TW VC VU'
    .split(' ')
    .filter((code) => !plural.has(code)),
);
/** Bare, and yet "en". */
const bareWithEn = new Set(['IL']);

const vowel = /^[aeiouyhàâäéèêëîïôöùûüœæ]/i;
/** Before these an h, or a y, counts as a consonant. */
const aspirated = /^(?:h(?:ol|ond|ong|aut|avane|aye|aïti)|y[éeaou])/i;

const elides = (name: string): boolean => vowel.test(name) && !aspirated.test(name);

const of: PlaceWords['of'] = (place) => {
  const { grammar, name } = understood(place);
  if (grammar === 'plural') return `des ${name}`;
  if (grammar === 'none') return elides(name) ? `d’${name}` : `de ${name}`;
  if (elides(name)) return `de l’${name}`;
  return grammar === 'f' ? `de la ${name}` : `du ${name}`;
};

/** French. A city's own article ("Le Caire", "La Haye") contracts as any other. */
export const frenchPlaceWords: PlaceWords = {
  the: (place) => {
    const { grammar, name } = understood(place);
    if (grammar === 'none') return name;
    if (grammar === 'plural') return `les ${name}`;
    if (elides(name)) return `l’${name}`;
    return `${grammar === 'f' ? 'la' : 'le'} ${name}`;
  },
  of,
  around: of,
  in: (place) => {
    const { grammar, name } = understood(place);
    if (grammar === 'none') {
      return place.country !== null && bareWithEn.has(place.country) ? `en ${name}` : `à ${name}`;
    }
    if (place.kind === 'country') {
      if (grammar === 'plural') return `aux ${name}`;
      return grammar === 'f' || elides(name) ? `en ${name}` : `au ${name}`;
    }
    if (place.kind === 'city') {
      if (grammar === 'plural') return `aux ${name}`;
      return grammar === 'f' ? `à la ${name}` : `au ${name}`;
    }
    if (place.kind === 'region' && grammar === 'f') return `en ${name}`;
    return `dans ${frenchPlaceWords.the(place)}`;
  },
};

/** A name without its own article, and which it takes. */
function understood({ name, kind, country, grammar }: NamedPlace): {
  readonly name: string;
  readonly grammar: Grammar;
} {
  if (kind === 'city') return cityName(name, grammar);
  if (grammar !== undefined) return { name, grammar };
  if (kind === 'country' && country !== null) {
    if (plural.has(country)) return { name, grammar: 'plural' };
    if (bare.has(country)) return { name, grammar: 'none' };
    if (masculineInE.has(country)) return { name, grammar: 'm' };
  }
  if (/^(?:Îles|États|Pays|Émirats|Pays-Bas|Balkans)/.test(name)) {
    return { name: lowerCommon(name), grammar: 'plural' };
  }
  return { name: lowerCommon(name), grammar: feminine.test(name) ? 'f' : 'm' };
}

/** A feminine common noun that begins the name, or a name in -e that has none before it. */
const feminine =
  /^(?:mer|baie|région|république|province|voïvodie|union|ligue|organisation|péninsule|île|côte|communauté)\b|^(?!océan|golfe|lac|fleuve|détroit|oblast|kraï|district|département|comté|canton|état|conseil|groupe)[^ ]*e(?: |$)/i;

/** "Mer Noire" in a sentence: its common noun is written small. */
function lowerCommon(name: string): string {
  return /^(?:Mer|Océan|Golfe|Lac|Baie|Détroit|Région|Oblast|Province|Péninsule|Île|Îles|Côte) /.test(
    name,
  )
    ? `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name;
}

function cityName(name: string, grammar: Grammar | undefined): { name: string; grammar: Grammar } {
  const match = /^(?:(Le|La|Les) |L[’'])(.+)$/.exec(name);
  const own = match?.[2];
  if (match === null || own === undefined) return { name, grammar: grammar ?? 'none' };
  // "La Haye" keeps its capital: its article only contracts where French contracts.
  if (match[1] === 'Le') return { name: own, grammar: 'm' };
  if (match[1] === 'Les') return { name: own, grammar: 'plural' };
  return { name, grammar: 'none' };
}
