import { partWords } from '../part-words.ts';
import type fr from './embed/fr.json';

export const embedWords = partWords<keyof typeof fr>(import.meta.glob('./embed/*.json'));
