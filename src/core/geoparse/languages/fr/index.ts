import type { Language } from '../language.ts';
import { words } from './words.ts';

export const french: Language = {
  code: 'fra',
  words,
  homes: { FR: 0.9, BE: 0.3, CH: 0.3, CA: 0.3, RE: 0.2, GP: 0.2, MQ: 0.2, GF: 0.2, YT: 0.2 },
};
