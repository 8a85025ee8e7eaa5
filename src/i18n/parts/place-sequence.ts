import { partWords } from '../part-words.ts';
import type fr from './place-sequence/fr.json';

export const placeSequenceWords = partWords<keyof typeof fr>({
  fr: () => import('./place-sequence/fr.json'),
  en: () => import('./place-sequence/en.json'),
});
