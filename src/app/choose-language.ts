import { fallbackLanguage, isLanguage, type Language } from '../i18n/languages.ts';

/** The language of the link, else the first of the browser's that there is, else the fallback. */
export function chooseLanguage(hash: string, preferred: readonly string[]): Language {
  const linked = new URLSearchParams(hash.replace(/^#/, '')).get('lang') ?? '';
  const wanted = [linked, ...preferred.map((tag) => tag.split('-')[0] ?? '')];
  return wanted.find(isLanguage) ?? fallbackLanguage;
}
