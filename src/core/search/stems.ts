import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';

type Stem = (word: string) => string;

const stemmers: ReadonlyMap<string, Stem> = new Map([
  ['fr', stemFrench],
  ['en', stemEnglish],
]);

/** Words without a letter of the Latin script, and those with figures, have no ending to take off. */
const latin = /^[a-z]{3,}$/;

const most = 20_000;
const known = new Map<string, Map<string, string>>();

/**
 * What a folded word is found by: without its ending, by the rules of the text's language (Snowball's, for French
 * and English); as it is in any other.
 *
 * @param language a BCP 47 tag
 */
export function stemOf(word: string, language: string): string {
  const [tongue = ''] = language.split('-');
  const stem = stemmers.get(tongue);
  if (stem === undefined || !latin.test(word)) return word;
  const stems = known.get(tongue) ?? new Map<string, string>();
  known.set(tongue, stems);
  const found = stems.get(word) ?? stem(word);
  // The same words come again and again; what is kept of them has a bound.
  if (stems.size >= most) stems.clear();
  stems.set(word, found);
  return found;
}

/** All that a word typed in whatever language may be found by. */
export function possibleStems(word: string): readonly string[] {
  return [...new Set([word, ...[...stemmers.keys()].map((language) => stemOf(word, language))])];
}
