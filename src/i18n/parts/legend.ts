import { partWords } from '../part-words.ts';
import type fr from './legend/fr.json';

export const legendWords = partWords<keyof typeof fr>({
  fr: () => import('./legend/fr.json'),
  en: () => import('./legend/en.json'),
});
