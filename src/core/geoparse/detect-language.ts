import { franc } from 'franc-min';

const bcp47: Readonly<Record<string, string>> = { fra: 'fr', eng: 'en', spa: 'es', deu: 'de' };

/** Enough text to tell by, little enough to take no time. */
const SAMPLE = 1200;

/** The article's language among those whose names the gazetteer knows, "und" when it cannot be told. */
export function detectLanguage(text: string): string {
  const sample = text.length <= SAMPLE ? text : text.slice(0, SAMPLE);
  return bcp47[franc(sample, { only: Object.keys(bcp47), minLength: 20 })] ?? 'und';
}

/** "fr-CA" and "FR" are French: the primary subtag of a BCP 47 tag, in small letters. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? 'und';
