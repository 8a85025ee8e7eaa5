import { partWords } from '../part-words.ts';
import type fr from './timeline/fr.json';

export const timelineWords = partWords<keyof typeof fr>({
  fr: () => import('./timeline/fr.json'),
  en: () => import('./timeline/en.json'),
});
