import { partWords } from '../part-words.ts';
import type fr from './offline/fr.json';

export const offlineWords = partWords<keyof typeof fr>(import.meta.glob('./offline/*.json'));
