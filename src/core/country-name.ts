/** Kept by language: making one takes as long as looking hundreds of names up. */
const namesByLanguage = new Map<string, Intl.DisplayNames>();

/**
 * What the country with an ISO 3166-1 code is called in a language (CLDR); the code itself where that knows no name.
 *
 * @throws RangeError where the text is no code at all
 */
export function countryName(code: string, language: string): string {
  const names =
    namesByLanguage.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  namesByLanguage.set(language, names);
  return names.of(code) ?? code;
}
