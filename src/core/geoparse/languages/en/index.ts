import type { Language } from '../language.ts';
import { words } from './words.ts';

export const english: Language = {
  code: 'eng',
  words,
  homes: { US: 0.5, GB: 0.5, CA: 0.3, AU: 0.3, NZ: 0.2, IE: 0.2 },
};
