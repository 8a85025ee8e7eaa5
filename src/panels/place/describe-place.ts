import { countryName } from '../../core/country-name.ts';
import type { Place } from '../../core/edition/model.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/translator.ts';

/** "Ville, Russie." — what a place is and the country it lies in today. */
export function describePlace(
  place: Pick<Place, 'kind' | 'countryCode'>,
  language: Language,
  t: Translate,
): string {
  const kind = t(`kind.${place.kind}`);
  const country = describeCountry(place, language);
  return country === '' ? `${kind}.` : `${kind}, ${country}.`;
}

/** The country's name in the reader's language; nothing for what lies in none, or in several. */
export function describeCountry(
  { countryCode }: Pick<Place, 'countryCode'>,
  language: Language,
): string {
  if (countryCode === null) return '';
  return countryName(countryCode, language);
}
