import { partWords } from '../part-words.ts';
import type fr from './search/fr.json';

export const searchWords = partWords<keyof typeof fr>({
  fr: () => import('./search/fr.json'),
  en: () => import('./search/en.json'),
});
