import { partWords } from '../part-words.ts';
import type fr from './share/fr.json';

export const shareWords = partWords<keyof typeof fr>(import.meta.glob('./share/*.json'));
