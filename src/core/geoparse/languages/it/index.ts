import type { Language } from '../language.ts';
import { words } from './words.ts';

export const italian: Language = { code: 'ita', words, homes: { IT: 0.9, CH: 0.3 } };
