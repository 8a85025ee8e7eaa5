import { partWords } from '../part-words.ts';
import type fr from './explanation/fr.json';

export const explanationWords = partWords<keyof typeof fr>(
  import.meta.glob('./explanation/*.json'),
);
