import { partWords } from '../part-words.ts';
import type fr from './adding/fr.json';

export const addingWords = partWords<keyof typeof fr>({
  fr: () => import('./adding/fr.json'),
  en: () => import('./adding/en.json'),
});
