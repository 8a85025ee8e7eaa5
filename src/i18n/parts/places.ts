import { partWords } from '../part-words.ts';
import type fr from './places/fr.json';

export const placesWords = partWords<keyof typeof fr>({
  fr: () => import('./places/fr.json'),
  en: () => import('./places/en.json'),
});
