import { partWords } from '../part-words.ts';
import type fr from './places/fr.json';

export const placesWords = partWords<keyof typeof fr>(import.meta.glob('./places/*.json'));
