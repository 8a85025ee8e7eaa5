import type { LanguageTag } from '../edition/model.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import type { Words } from './words/words.ts';

const languages: Readonly<Record<string, Words>> = { fr, en };

/** English where the language has no words of its own. */
export const wordsFor = (language: LanguageTag): Words =>
  languages[language] ?? languages[language.split('-')[0] ?? ''] ?? en;
