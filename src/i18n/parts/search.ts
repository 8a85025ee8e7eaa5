import { partWords } from '../part-words.ts';
import type fr from './search/fr.json';

export const searchWords = partWords<keyof typeof fr>(import.meta.glob('./search/*.json'));
