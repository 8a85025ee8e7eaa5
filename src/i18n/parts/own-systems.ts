import { partWords } from '../part-words.ts';
import type fr from './own-systems/fr.json';

export const ownSystemsWords = partWords<keyof typeof fr>({
  fr: () => import('./own-systems/fr.json'),
  en: () => import('./own-systems/en.json'),
});
