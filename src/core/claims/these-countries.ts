import { countryOf } from './country-of.ts';
import type { NamedPlace } from './place.ts';
import { SENTENCE_END } from './skeleton.ts';
import { isCountryItself } from './sort-of-place.ts';
import { type PlacedName, Standpoint } from './standpoint.ts';

const NOUN =
  '(?:(?:[a-z]{4,12} )?(?:countries|nations|states|neighbou?rs|republics|kingdoms|pays|etats|nations|voisins|republiques|royaumes)(?: voisins| [a-z]{5,14}(?:ns|es|ls|ts))?)';

/** "Les deux pays", "both nations", "these three countries", with nothing else of the sentence before. */
const THESE = new RegExp(
  `(?:^|[,;:] |[" ](?:and|but|et|mais|as|car|que|that|puisque|since) )["' ]*(?:(?:the|these|all|les|ces|tous les) (?<n>\\uE022) ${NOUN}|(?<both>both)(?: ${NOUN})?|(?:tous|toutes|all) (?:les )?(?<n2>\\uE022)(?: ${NOUN})?|(?:tous|toutes) deux|they both)(?:,? (?:also|aussi|egalement|each|all|both|now|then|already|deja|tous \\uE022|tous deux))?,? (?:ne |n')?$`,
);

/**
 * The countries that "the two countries" are: those, as many as it says, of which the sentence speaks up to there, else the
 * one before, else that one and the next before; null where no such words stand before a claim, none where it is not plain
 * which are meant.
 */
export function theseCountries(here: Standpoint): readonly NamedPlace[] | null {
  const found = THESE.exec(here.before);
  if (found === null) return null;
  const { skeleton, from, before } = here;
  const start = from - before.length;
  const count =
    found.groups?.n === undefined && found.groups?.n2 === undefined
      ? 2
      : countAt(here, start, found);
  const own = countriesIn(here.placesBefore().filter(({ at }) => at < start + found.index));
  if (own.length > 0) return own.length === count ? own : [];
  let end = start - 1;
  let said: readonly PlacedName[] = [];
  for (let back = 0; back < 2 && end > 0; back++) {
    const earlier = new Standpoint(skeleton, end, end);
    said = [...said, ...earlier.placesBefore()];
    const countries = countriesIn(said);
    if (countries.length === count) return countries;
    if (countries.length > count) return [];
    end -= earlier.before.length + 1;
  }
  return [];
}

function countAt({ skeleton }: Standpoint, start: number, found: RegExpExecArray): number {
  const at = start + found.index + found[0].indexOf('\uE022');
  const entity = skeleton.entities.get(at);
  return entity?.type === 'number' && !skeleton.signs.slice(start, at).includes(SENTENCE_END)
    ? entity.value
    : 0;
}

/** Each country once, in the order of the text; where none is named itself, its people or a town of it stands for it. */
function countriesIn(places: readonly PlacedName[]): NamedPlace[] {
  const found = new Map<string, NamedPlace>();
  for (const { named } of [...places].sort((a, b) => a.at - b.at)) {
    const code = named.place?.country;
    const country = isCountryItself(named) ? named : countryOf(named);
    if (code != null && country !== null && !found.has(code)) found.set(code, country);
  }
  return [...found.values()];
}
