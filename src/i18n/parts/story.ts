import { partWords } from '../part-words.ts';
import type fr from './story/fr.json';

export const storyWords = partWords<keyof typeof fr>(import.meta.glob('./story/*.json'));
