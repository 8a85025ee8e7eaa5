import { type Language, languages } from '../store/state.ts';

/** The language of the link, else the first of the browser's that there is, else English. */
export function chooseLanguage(hash: string, preferred: readonly string[]): Language {
  const linked = new URLSearchParams(hash.replace(/^#/, '')).get('lang');
  const wanted = [linked, ...preferred.map((tag) => tag.split('-')[0])];
  return languages.find((language) => language === wanted.find(isLanguage)) ?? 'en';
}

function isLanguage(tag: string | null | undefined): boolean {
  return languages.some((language) => language === tag);
}
