import { partWords } from '../part-words.ts';
import type fr from './ranges/fr.json';

export const rangesWords = partWords<keyof typeof fr>(import.meta.glob('./ranges/*.json'));
