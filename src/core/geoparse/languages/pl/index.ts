import type { Language } from '../language.ts';
import { words } from './words.ts';

export const polish: Language = { code: 'pol', words, homes: { PL: 0.9 } };
