import { partWords } from '../part-words.ts';
import type fr from './share/fr.json';

export const shareWords = partWords<keyof typeof fr>({
  fr: () => import('./share/fr.json'),
  en: () => import('./share/en.json'),
});
