import { partWords } from '../part-words.ts';
import type fr from './story/fr.json';

export const storyWords = partWords<keyof typeof fr>({
  fr: () => import('./story/fr.json'),
  en: () => import('./story/en.json'),
});
