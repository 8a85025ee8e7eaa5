import { partWords } from '../part-words.ts';
import type fr from './embed/fr.json';

export const embedWords = partWords<keyof typeof fr>({
  fr: () => import('./embed/fr.json'),
  en: () => import('./embed/en.json'),
});
