import { partWords } from '../part-words.ts';
import type fr from './place/fr.json';

export const placeWords = partWords<keyof typeof fr>(import.meta.glob('./place/*.json'));
