import type { Language } from '../language.ts';
import { words } from './words.ts';

export const ukrainian: Language = { code: 'ukr', words, homes: { UA: 0.9 } };
