import type { Place } from '../../core/edition/model.ts';
import { languages } from '../../store/state.ts';

/** The name in the language of the country the place is in; null where it would say the same again. */
export function nativeName({ names, label, countryCode, ids }: Place): string | null {
  const region = countryCode ?? ids.iso3166?.slice(0, 2);
  if (region === undefined) return null;
  const language = new Intl.Locale('und', { region }).maximize().language;
  const known: readonly string[] = languages;
  if (language === undefined || known.includes(language)) return null;
  const native = names[language]?.[0];
  return native === undefined || Object.values(label).includes(native) ? null : native;
}
