import { partWords } from '../part-words.ts';
import type fr from './editions/fr.json';

export const editionsWords = partWords<keyof typeof fr>({
  fr: () => import('./editions/fr.json'),
  en: () => import('./editions/en.json'),
});
