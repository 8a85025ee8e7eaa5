import type { Feature } from '../gazetteer/feature.ts';

/** The private alphabet of the skeleton: one sign for each sort of thing that rules ask for. */
export const Sign = {
  country: '\uE010',
  region: '\uE011',
  settlement: '\uE012',
  water: '\uE013',
  island: '\uE014',
  bloc: '\uE015',
  unknown: '\uE016',
  demonym: '\uE020',
  length: '\uE021',
  number: '\uE022',
  date: '\uE023',
  system: '\uE024',
} as const;

const signByFeature: Readonly<Record<Feature, string>> = {
  country: Sign.country,
  region: Sign.region,
  county: Sign.region,
  capital: Sign.settlement,
  seat: Sign.settlement,
  city: Sign.settlement,
  district: Sign.settlement,
  continent: Sign.region,
  'macro-region': Sign.region,
  sea: Sign.water,
  river: Sign.water,
  lake: Sign.water,
  island: Sign.island,
  mountain: Sign.island,
  landmark: Sign.settlement,
  bloc: Sign.bloc,
  'former state': Sign.bloc,
};

export const signOf = (feature: Feature): string => signByFeature[feature];

/** What may stand before a name in a list: articles and prepositions, French and English. */
const ARTICLE =
  "(?:(?:de l'|de la |du |des |de |d'|en |au |aux |a l'|a la |l'|la |le |les |the |from |both )?(?:(?:allies|pays|membres|etats|members|countries|states|republic|republique) (?:de l'|de la |du |des |de |d'|of the |of ))?)";
const AND = '(?: et | and | ou | or | & | ainsi que | as well as )';
const PLACES = '[\uE010-\uE016]';
const PEOPLES = '[\uE010-\uE016\uE020]';

/** "A", "A et B", "A, B et C": after "et" a list is at its end, and of two no comma stands before it. */
const listOf = (one: string, most: number, last = ''): string =>
  `${ARTICLE}${one}(?:(?:, ?${ARTICLE}${one}){1,${most}}(?:,?${AND}${ARTICLE}${one}${last})?|${AND}${ARTICLE}${one}${last})?`;

const COMPASS = '(?:nord|sud|est|ouest|north|south|east|west)';
const SIDE = `(?:(?:au|a l'|to the|in the|on the|on its|sur sa) ?${COMPASS}(?:[- ]?${COMPASS})?(?:ern)?(?: (?:border|side))?(?:,? (?:et|and) (?:(?:au |a l'|to the ))?${COMPASS}(?:[- ]?${COMPASS})?)?)`;
const SIDED = `(?:${SIDE},? (?:par |by |avec |with |de |d')?${ARTICLE}${PLACES}|(?:par |by |de |d')?${ARTICLE}${PLACES}(?:,? \\(?${SIDE}\\)?)?)`;

/** "Au nord par A, à l'est par B et C", "A to the north, B and C to the east"; else a plain list. */
const SIDES = `(?:(?=[^\uE00F]{0,60}?${SIDE})${SIDED}(?:(?:, ?|; ?|,?${AND})${SIDED}){0,9}|(?:(?:par|by|de|d') ?)?${listOf(PLACES, 60)})`;

/** A rule's short forms, written out: {P} a place, {C} a country, {PL} a list of places, {~40} up to 40 signs of the sentence. */
const shortForms: Readonly<Record<string, string>> = {
  P: PLACES,
  C: Sign.country,
  R: Sign.region,
  T: Sign.settlement,
  B: Sign.bloc,
  W: Sign.water,
  I: Sign.island,
  D: Sign.demonym,
  Q: Sign.length,
  N: Sign.number,
  DATE: Sign.date,
  S: Sign.system,
  A: ARTICLE,
  PL: listOf(PLACES, 60),
  DL: listOf(PEOPLES, 30),
  /** A list of places, each with the side on which it lies where that is said. */
  SIDES,
  /** "Surrounded by A and B is …": B begins a clause of its own. */
  PLC: listOf(PLACES, 10, "(?! (?:is|est|was|has|lies|s'est|se trouve) )"),
  /** One of the eight directions, or of the sixteen. */
  DIR: '(?:nord|sud|est|ouest|north|south|east|west)(?:[- ]?(?:nord|sud|est|ouest|north|south|east|west)){0,2}(?:ern)?',
  W2: "(?: [a-z'-]{1,20}){0,2}?",
  W3: "(?: [a-z'-]{1,20}){0,3}?",
};

/** Compiles a rule's pattern. Everything is bounded, so that it takes linear time; no pattern reads beyond a sentence. */
export function compile(pattern: string): RegExp {
  const written = pattern.replace(/\{(~?[A-Z0-9]+)\}/g, (whole, name: string) => {
    if (name.startsWith('~')) return `[^\uE00F\n]{0,${name.slice(1)}}?`;
    const form = shortForms[name];
    if (form === undefined) throw new Error(`There is no short form ${whole}.`);
    return form;
  });
  return new RegExp(`(?<![a-z0-9\uE010-\uE024])(?:${written})(?![a-z0-9])`, 'dg');
}
