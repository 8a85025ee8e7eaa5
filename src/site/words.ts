import type { Language } from '../i18n/languages.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import type { Words } from './words/words.ts';

const words: Readonly<Record<Language, Words>> = { fr, en };

export const wordsOf = (language: Language): Words => words[language];
