import { detectLanguage, primaryLanguage } from '../core/geoparse/detect-language.ts';
import type { ReadArticle } from '../node/read-articles.ts';

/** Whether the text is a BCP 47 tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The primary tag of the language that the article says, else of `preset`, else the one its text is found to be in. */
export function languageOf({ lang, text }: ReadArticle, preset: string | undefined): string {
  const own = lang !== undefined && isLanguageTag(lang) ? lang : undefined;
  return primaryLanguage(own ?? preset ?? detectLanguage(text));
}
