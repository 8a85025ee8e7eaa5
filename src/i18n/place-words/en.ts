import type { NamedPlace, PlaceWords } from './grammar.ts';

/** Countries whose English name takes the article (CIA, "The World Factbook"; usage of the UN's list of names). */
const withThe = new Set(
  'AE BS CD CF CG CK CZ DO FK FO GB GM KM KY MH MP MV NL PH SB TC US VA VG VI'.split(' '),
);
/** Among these, those that only take it in their long form: "the Czech Republic", but "Czechia". */
const longForm = new Set(['CD', 'CF', 'CG', 'CZ', 'DO', 'VA']);

const commonNoun =
  /\b(?:Republic|Kingdom|States|Emirates|Islands?|Sea|Ocean|Gulf|Bay|Strait|River|Union|League|Council|Community|Organi[sz]ation|Federation|Region|Oblast|Peninsula|Balkans|Caucasus|Baltics?)\b/;

export const englishPlaceWords: PlaceWords = {
  the: withArticle,
  of: (place) => `of ${withArticle(place)}`,
  in: (place) => `in ${withArticle(place)}`,
  around: withArticle,
};

function withArticle(place: NamedPlace): string {
  return takesThe(place) ? `the ${place.name.replace(/^The /, '')}` : place.name;
}

function takesThe({ name, kind, country, grammar }: NamedPlace): boolean {
  if (kind === 'city') return false;
  if (grammar !== undefined) return grammar !== 'none';
  if (kind === 'country') {
    if (country === null || !withThe.has(country)) return false;
    return !longForm.has(country) || commonNoun.test(name);
  }
  // An acronym that is read as a word has none ("NATO"); of the others an editor decides.
  if (kind === 'bloc') return commonNoun.test(name) || /^G\d+$/.test(name);
  if (kind === 'water') return !/^Lake /.test(name);
  return commonNoun.test(name) && !/^(?:Central|Eastern|Western|Northern|Southern) /.test(name);
}
