import type { Place } from '../../core/edition/model.ts';
import type { Translate } from '../../i18n/translator.ts';
import type { Language } from '../../store/state.ts';

/** "Ville, Russie." — what a place is and the country it lies in today. */
export function describePlace(place: Place, language: Language, t: Translate): string {
  const kind = t(`kind.${place.kind}`);
  if (place.countryCode === null) return `${kind}.`;
  const country = new Intl.DisplayNames(language, { type: 'region' }).of(place.countryCode);
  return `${kind}, ${country}.`;
}
