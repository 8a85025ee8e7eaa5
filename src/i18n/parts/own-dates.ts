import { partWords } from '../part-words.ts';
import type fr from './own-dates/fr.json';

export const ownDatesWords = partWords<keyof typeof fr>({
  fr: () => import('./own-dates/fr.json'),
  en: () => import('./own-dates/en.json'),
});
