import { partWords } from '../part-words.ts';
import type fr from './own-systems/fr.json';

export const ownSystemsWords = partWords<keyof typeof fr>(import.meta.glob('./own-systems/*.json'));
