import { partWords } from '../part-words.ts';
import type fr from './own-article/fr.json';

export const ownArticleWords = partWords<keyof typeof fr>({
  fr: () => import('./own-article/fr.json'),
  en: () => import('./own-article/en.json'),
});
