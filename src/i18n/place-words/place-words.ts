import type { Language } from '../languages.ts';
import { englishPlaceWords } from './en.ts';
import { frenchPlaceWords } from './fr.ts';
import type { PlaceWords } from './grammar.ts';

const byLanguage: Readonly<Record<Language, PlaceWords>> = {
  fr: frenchPlaceWords,
  en: englishPlaceWords,
};

/** How names stand in the sentences of a language. */
export const placeWords = (language: Language): PlaceWords => byLanguage[language];
