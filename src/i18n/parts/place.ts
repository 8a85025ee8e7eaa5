import { partWords } from '../part-words.ts';
import type fr from './place/fr.json';

export const placeWords = partWords<keyof typeof fr>({
  fr: () => import('./place/fr.json'),
  en: () => import('./place/en.json'),
});
