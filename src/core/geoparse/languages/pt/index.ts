import type { Language } from '../language.ts';
import { words } from './words.ts';

export const portuguese: Language = {
  code: 'por',
  words,
  homes: { BR: 0.5, PT: 0.5, AO: 0.3, MZ: 0.3 },
};
