import { type NameProperties, nameProperties } from '../../core/name-properties.ts';
import type { Kilometres } from '../../core/units.ts';
import { isGivenToTheMetre } from '../../i18n/format.ts';
import { type Language, languages } from '../../i18n/languages.ts';

/** A distance that was measured as it is written on the map, in the reader's convention. */
export const distanceLabel = (km: Kilometres, language: Language): string =>
  formatOf(language, 0).format(km);

/** How far something reaches, as it was given. */
export const givenLabel = (km: Kilometres, language: Language): string =>
  formatOf(language, isGivenToTheMetre(km) ? 3 : 0).format(km);

function formatOf(language: Language, decimals: 0 | 3): Intl.NumberFormat {
  const known = formats[decimals].get(language);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(language, {
    ...{ style: 'unit', unit: 'kilometer' },
    maximumFractionDigits: decimals,
  });
  formats[decimals].set(language, format);
  return format;
}

const formats = {
  0: new Map<Language, Intl.NumberFormat>(),
  3: new Map<Language, Intl.NumberFormat>(),
};

/** What the map writes, in each language of the interface: changing it sends no data. */
export function inEachLanguage(write: (language: Language) => string): NameProperties {
  return nameProperties(
    Object.fromEntries(languages.map((language) => [language, write(language)])),
  );
}
