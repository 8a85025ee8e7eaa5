import { partWords } from '../part-words.ts';
import type fr from './review/fr.json';

export const reviewWords = partWords<keyof typeof fr>(import.meta.glob('./review/*.json'));
