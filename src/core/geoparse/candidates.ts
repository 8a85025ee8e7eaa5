import { type Feature, isSettlement } from '../gazetteer/feature.ts';
import { fold } from '../gazetteer/fold.ts';
import { NameFlag } from '../gazetteer/format.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMatch } from '../gazetteer/name-index.ts';
import { roughKm } from './distance.ts';
import { languages } from './languages/languages.ts';

/** A place that a name may stand for, with what decides between it and its rivals. */
export interface Option {
  readonly place: number;
  readonly feature: Feature;
  readonly country: string | null;
  readonly region: number | null;
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
  readonly population: number;
  /** How likely the place is to be meant before the text is read: about the logarithm of its fame. */
  readonly prior: number;
  /** Whether the name is only a variant of the place's: "Oklahoma" of Oklahoma City. */
  readonly isVariant: boolean;
}

/** The first-level region that a place is, or lies in. */
export const regionOf = (option: Option): number | null =>
  option.feature === 'region' ? option.place : option.region;

/** Fame of what has no population of its own, on the scale of a settlement's log10 of people. */
const fame: Readonly<Partial<Record<Feature, number>>> = {
  country: 8.6,
  continent: 9,
  bloc: 8,
  'former state': 8,
  'macro-region': 6.8,
  sea: 6.8,
  river: 5.8,
  lake: 5.8,
  island: 6.3,
  mountain: 5.6,
  landmark: 6,
  county: 4,
};

/** Whether papers of the language have their readers there. */
export const isHome = (country: string | null, language: string): boolean =>
  country !== null && languages[language]?.homes[country] !== undefined;

/** Whether more of the language's readers are in the one country than in the other. */
export const isNearer = (
  country: string | null,
  than: string | null,
  language: string,
): boolean => {
  const homes = languages[language]?.homes ?? {};
  return (homes[country ?? ''] ?? 0) > (homes[than ?? ''] ?? 0);
};

/** Countries whose towns are often called after the great cities of others. */
const SETTLED = new Set(['US', 'CA', 'AU', 'NZ', 'ZA', 'GB']);

/** Whether its towns are often called after those of other countries. */
export const isSettlers = (country: string | null): boolean =>
  country !== null && SETTLED.has(country);

/** Whether a town there, called after a great city, is hardly news in the language: "Dublin" of Ohio in French. */
export const isFarNamesake = (country: string | null, language: string): boolean =>
  isSettlers(country) && !isHome(country, language);

const MOST_OPTIONS = 40;

/** The places of a name, the likeliest first. */
export function optionsOf(
  matches: readonly NameMatch[],
  gazetteer: Gazetteer,
  language: string,
): Option[] {
  const byPlace = new Map<number, Option>();
  for (const match of matches) {
    const option = optionOf(match, gazetteer, language);
    const known = byPlace.get(match.place);
    if (known === undefined || known.prior < option.prior) byPlace.set(match.place, option);
  }
  const nameOf = ({ place }: Option): string => fold(gazetteer.nameOf(place, language));
  /** "Oklahoma City" has a name of its own beside Oklahoma's. */
  const isLonger = (seat: Option, region: Option) => nameOf(seat).startsWith(`${nameOf(region)} `);
  return belowNamesakes(belowCountry([...byPlace.values()]), isLonger)
    .sort((a, b) => b.prior - a.prior || a.place - b.place)
    .slice(0, MOST_OPTIONS);
}

/** "Mexico": whether a place lies in the country of the same name. */
export const isInNamesake = (option: Option, head: Option | undefined): boolean =>
  head?.feature === 'country' && option !== head && option.country === head.country;

/** "Mexico", "Luxembourg": of a country and what lies in it, the name alone is the country's. */
function belowCountry(options: readonly Option[]): readonly Option[] {
  const country = options.find(({ feature }) => feature === 'country');
  if (
    country === undefined ||
    country.prior < options.reduce((most, { prior }) => Math.max(most, prior), 0)
  )
    return options;
  return options.map((option) =>
    option !== country && option.country === country.country
      ? { ...option, prior: option.prior - IN_NAMESAKE }
      : option,
  );
}

/** What it costs to lie in a country of the same name. */
const IN_NAMESAKE = 1.5;

/**
 * A region that is named after a great city of its own is meant less often than the city: Brest, São
 * Paulo, Mykolaiv. Which of the two a spelling is listed for says nothing then.
 */
function belowNamesakes(
  options: readonly Option[],
  isLonger: (seat: Option, region: Option) => boolean,
): Option[] {
  const raised = new Map<number, number>();
  const lowered = options.map((option) => {
    if (option.feature !== 'region') return option;
    const seat = options.find((other) => isSeatOf(other, option));
    if (seat === undefined || (seat.isVariant && isLonger(seat, option))) return option;
    const prior = Math.max(
      seat.prior,
      Math.min(fameOf(seat.feature, seat.population), seat.prior + WEAK),
    );
    raised.set(seat.place, prior);
    return { ...option, prior: Math.min(option.prior, prior - 0.8) };
  });
  return lowered.map((option) => ({ ...option, prior: raised.get(option.place) ?? option.prior }));
}

/** Whether a settlement is great enough in a region to be what their common name means. */
const isSeatOf = (other: Option, region: Option): boolean =>
  isSettlement(other.feature) &&
  other.population > region.population * GREAT_SHARE &&
  (other.region === region.place ||
    (other.country === region.country &&
      roughKm(other.lat, other.lon, region.lat, region.lon) < region.radiusKm));

/** What a name that is only a variant costs. */
const WEAK = 1.2;

/** Share of a region's people from which a city overshadows it. */
export const GREAT_SHARE = 0.12;

/** "Granada" in English is no small country that Spanish calls so. */
const foreignCost = (feature: Feature, people: number): number => {
  if (feature !== 'country') return 1.5;
  return people < SMALL_PEOPLE ? 3.2 : 2.2;
};

function optionOf(match: NameMatch, gazetteer: Gazetteer, language: string): Option {
  const { place, flags } = match;
  const feature = gazetteer.featureOf(place);
  const population = gazetteer.populationOf(place);
  const country = gazetteer.countryOf(place);
  return {
    place,
    feature,
    country,
    region: gazetteer.regionOf(place),
    lat: gazetteer.latOf(place),
    lon: gazetteer.lonOf(place),
    radiusKm: gazetteer.radiusOf(place),
    population,
    isVariant: (flags & NameFlag.weak) !== 0,
    prior:
      fameOf(feature, population) -
      (isBorderland(feature, country, gazetteer.radiusOf(place)) ? BORDERLAND : 0) -
      (flags & NameFlag.weak ? WEAK : 0) -
      (isForeign(match, gazetteer, language) ? foreignCost(feature, population) : 0) +
      (country === null ? 0 : (languages[language]?.homes[country] ?? 0)),
  };
}

/** Galicia between Kraków and Lviv: less known than a state's region of the name. */
const isBorderland = (feature: Feature, country: string | null, radiusKm: number): boolean =>
  feature === 'macro-region' && country === null && radiusKm <= 200;
const BORDERLAND = 1;

/** "Mexico" in French: the country's name in English, which French calls otherwise; so hardly the country. */
function isForeign({ place, flags }: NameMatch, gazetteer: Gazetteer, language: string): boolean {
  const own = language === 'fr' ? NameFlag.french : language === 'en' ? NameFlag.english : 0;
  const other = own === NameFlag.french ? NameFlag.english : NameFlag.french;
  if (own === 0 || (flags & own) !== 0) return false;
  /** "Granada": no paper in English calls Grenada so. */
  const isCountry = gazetteer.featureOf(place) === 'country';
  if ((flags & other) === 0 && !(isCountry && (flags & NameFlag.weak) === 0)) return false;
  return gazetteer.names.namesOf(place).some((name) => (name.flags & own) !== 0);
}

/** Districts that editors added (Manhattan, Montmartre) have no population here, and are known far and wide. */
const KNOWN_DISTRICT = 6;

/** A settlement whose people no source counts is listed for its news, and about as well known as one of 1,500. */
const UNCOUNTED = 3.2;

/** Up to so many people a country is less known than the cities that share its name: Norfolk, Granada. */
const FEW_PEOPLE = 20_000;
const SMALL_PEOPLE = 250_000;

function fameOf(feature: Feature, population: number): number {
  if (feature === 'country' && population < FEW_PEOPLE) return 6;
  if (feature === 'country' && population < SMALL_PEOPLE) return 7.6;
  const known = fame[feature];
  if (known !== undefined) return known;
  if ((feature === 'city' || feature === 'seat') && population === 0) return UNCOUNTED;
  const people = Math.log10(population + 30);
  if (feature === 'region') return 1.2 + people * 0.75;
  if (feature === 'capital') return people + 1.3;
  if (feature === 'district') return population === 0 ? KNOWN_DISTRICT : people - 0.8;
  return feature === 'seat' ? people + 0.2 : people;
}
