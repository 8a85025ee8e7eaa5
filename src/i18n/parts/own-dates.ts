import { partWords } from '../part-words.ts';
import type fr from './own-dates/fr.json';

export const ownDatesWords = partWords<keyof typeof fr>(import.meta.glob('./own-dates/*.json'));
