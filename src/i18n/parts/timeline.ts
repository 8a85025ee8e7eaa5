import { partWords } from '../part-words.ts';
import type fr from './timeline/fr.json';

export const timelineWords = partWords<keyof typeof fr>(import.meta.glob('./timeline/*.json'));
