import { partWords } from '../part-words.ts';
import type fr from './own-article/fr.json';

export const ownArticleWords = partWords<keyof typeof fr>(import.meta.glob('./own-article/*.json'));
