import type { Language } from '../language.ts';
import { words } from './words.ts';

export const french: Language = {
  code: 'fra',
  words,
  homes: { FR: 0.9, BE: 0.3, CH: 0.3, CA: 0.3 },
};
