import { partWords } from '../part-words.ts';
import type fr from './review/fr.json';

export const reviewWords = partWords<keyof typeof fr>({
  fr: () => import('./review/fr.json'),
  en: () => import('./review/en.json'),
});
