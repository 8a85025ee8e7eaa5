import type { Language } from '../language.ts';
import { words } from './words.ts';

export const spanish: Language = {
  code: 'spa',
  words,
  homes: { ES: 0.5, MX: 0.3, AR: 0.3, CO: 0.3, CL: 0.3, PE: 0.3 },
};
