/** BCP 47 tag of a language: "fr", "en", "uk". */
export type LanguageTag = string;

/** A text, or a name, by language. */
export type Localised = Readonly<Record<LanguageTag, string>>;

/** What stands in where a text is not there in the language asked for: most readers know it. */
const fallback: LanguageTag = 'en';

/** A text in a language; where it has none, in English, else in the first that it has. */
export function localised(text: Localised, language: LanguageTag): string {
  return text[language] ?? text[fallback] ?? Object.values(text)[0] ?? '';
}
