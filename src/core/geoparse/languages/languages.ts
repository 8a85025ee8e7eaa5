import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { italian } from './it/index.ts';
import type { Language } from './language.ts';
import { polish } from './pl/index.ts';
import { portuguese } from './pt/index.ts';
import { russian } from './ru/index.ts';
import { ukrainian } from './uk/index.ts';

/** By primary subtag. A language is a folder here and its line in this table, which a test holds to the folders. */
export const languages: Readonly<Record<string, Language>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  pl: polish,
  pt: portuguese,
  ru: russian,
  uk: ukrainian,
};
