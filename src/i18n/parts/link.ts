import { partWords } from '../part-words.ts';
import type fr from './link/fr.json';

export const linkWords = partWords<keyof typeof fr>(import.meta.glob('./link/*.json'));
