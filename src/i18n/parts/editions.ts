import { partWords } from '../part-words.ts';
import type fr from './editions/fr.json';

export const editionsWords = partWords<keyof typeof fr>(import.meta.glob('./editions/*.json'));
