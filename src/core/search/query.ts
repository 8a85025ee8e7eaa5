import { wordsOf } from './words.ts';

/** Fewer letters than this begin too many words. */
const fewest = 2;
const mostWords = 8;

/**
 * The words that a query asks for, folded, each once; the last may be the beginning of one. Empty where too
 * little is typed. A compound that is also written as one word is asked for as one ("S-400").
 */
export function queryWords(query: string): readonly string[] {
  const words = wordsOf(query.slice(0, 400));
  const compounds = words.filter(({ compound }) => compound);
  const asked = words.filter(
    (word) =>
      word.compound || !compounds.some(({ start, end }) => word.start >= start && word.end <= end),
  );
  const folded = [...new Set(asked.map((word) => word.folded))].slice(0, mostWords);
  return folded.join('').length < fewest ? [] : folded;
}
