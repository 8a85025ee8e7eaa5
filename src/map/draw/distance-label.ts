import { type NameProperties, nameProperties } from '../../core/name-properties.ts';
import type { Kilometres } from '../../core/units.ts';
import { type Language, languages } from '../../i18n/languages.ts';

/** A distance as it is written on the map, in the reader's convention. */
export function distanceLabel(km: Kilometres, language: Language): string {
  const known = formats.get(language);
  const format =
    known ??
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 });
  if (known === undefined) formats.set(language, format);
  return format.format(km);
}

const formats = new Map<Language, Intl.NumberFormat>();

/** What the map writes, in each language of the interface: changing it sends no data. */
export function inEachLanguage(write: (language: Language) => string): NameProperties {
  return nameProperties(
    Object.fromEntries(languages.map((language) => [language, write(language)])),
  );
}
