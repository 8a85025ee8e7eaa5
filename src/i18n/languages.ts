/** The languages of the interface, in the order of the menu: to add one, see CONTRIBUTING.md. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language of whoever speaks none of them. */
export const fallbackLanguage: Language = 'en';

export function isLanguage(tag: string): tag is Language {
  return languages.some((language) => language === tag);
}

/** A language's name in another. */
export const languageName = (tag: string, language: Language): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;

/** A language's name in itself, so that who speaks it finds it: "français". */
export const endonym = (language: Language): string => languageName(language, language);
