import { partWords } from '../part-words.ts';
import type fr from './adding/fr.json';

export const addingWords = partWords<keyof typeof fr>(import.meta.glob('./adding/*.json'));
