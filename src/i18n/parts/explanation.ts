import { partWords } from '../part-words.ts';
import type fr from './explanation/fr.json';

export const explanationWords = partWords<keyof typeof fr>({
  fr: () => import('./explanation/fr.json'),
  en: () => import('./explanation/en.json'),
});
