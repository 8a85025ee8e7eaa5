import type { Language } from '../language.ts';
import { words } from './words.ts';

export const russian: Language = { code: 'rus', words, homes: { RU: 0.9, BY: 0.3, KZ: 0.3 } };
