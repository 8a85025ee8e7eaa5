import type { Place } from './model.ts';

/**
 * A place's name in the main language of the country it lies in (CLDR's likely subtags); null where
 * its label has that language, or says the same.
 */
export function nativeName({ names, label, countryCode, ids }: Place): string | null {
  const region = countryCode ?? ids.iso3166?.slice(0, 2);
  if (region === undefined) return null;
  const { language } = new Intl.Locale('und', { region }).maximize();
  if (language === undefined || language in label) return null;
  const native = names[language]?.[0];
  return native === undefined || Object.values(label).includes(native) ? null : native;
}
