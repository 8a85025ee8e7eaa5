import type { Localised } from '../core/edition/model.ts';
import type { Language } from './state.ts';

/** The edition's own words in the reader's language. */
export function localised(text: Localised, language: Language): string {
  return text[language];
}
