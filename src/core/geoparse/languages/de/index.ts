import type { Language } from '../language.ts';
import { words } from './words.ts';

export const german: Language = {
  code: 'deu',
  words,
  homes: { DE: 0.9, AT: 0.5, CH: 0.3 },
  writesNounsWithCapitals: true,
};
