import type { Kilometres } from '../../core/units.ts';
import { type Language, languages } from '../../store/state.ts';

/** A distance as it is written on the map, in the reader's convention. */
export function distanceLabel(km: Kilometres, language: Language): string {
  return formats[language].format(km);
}

const formats = Object.fromEntries(
  languages.map((language) => [
    language,
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }),
  ]),
) as Record<Language, Intl.NumberFormat>;
