import { partWords } from '../part-words.ts';
import type fr from './ranges/fr.json';

export const rangesWords = partWords<keyof typeof fr>({
  fr: () => import('./ranges/fr.json'),
  en: () => import('./ranges/en.json'),
});
