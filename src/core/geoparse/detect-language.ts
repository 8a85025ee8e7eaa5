import { franc } from 'franc-min';
import { languages } from './languages/languages.ts';

const bcp47 = new Map(Object.entries(languages).map(([tag, { code }]) => [code, tag]));

/** Enough text to tell by, little enough to take no time. */
const SAMPLE = 1200;

/** What tells French in a text too short for statistics. */
const FRENCH_SIGNS = /[àâçèêëîïôùûœ]|\b(?:le|la|les|des|du|dans|est)\b/i;

/** The article's language among those whose names the gazetteer knows, "und" when it cannot be told. */
export function detectLanguage(text: string): string {
  const sample = text.length <= SAMPLE ? text : text.slice(0, SAMPLE);
  const code = franc(sample, { only: [...bcp47.keys()], minLength: 20 });
  return bcp47.get(code) ?? (FRENCH_SIGNS.test(sample) ? 'fr' : 'und');
}

/** Whether `detectLanguage` could have told it. */
export const isTold = (language: string): boolean => [...bcp47.values()].includes(language);

/** "fr-CA" and "FR" are French: the primary subtag of a BCP 47 tag, in small letters. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? 'und';
