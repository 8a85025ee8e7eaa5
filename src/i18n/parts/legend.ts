import { partWords } from '../part-words.ts';
import type fr from './legend/fr.json';

export type LegendKey = keyof typeof fr;

/** What the marks on the map mean is said in the legend, beside a range and on a picture. */
export const legendWords = partWords<LegendKey>(import.meta.glob('./legend/*.json'));
