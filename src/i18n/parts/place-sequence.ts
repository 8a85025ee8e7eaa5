import { partWords } from '../part-words.ts';
import type fr from './place-sequence/fr.json';

export const placeSequenceWords = partWords<keyof typeof fr>(
  import.meta.glob('./place-sequence/*.json'),
);
