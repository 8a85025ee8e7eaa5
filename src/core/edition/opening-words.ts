import type { Article } from './model.ts';

const longest = 72;

/** The first words of an article that has no title, cut between words; empty for one that has. */
export function openingWords({ title, text, segments }: Article): string {
  if (title !== null) return '';
  const first = segments.find(
    ({ kind, start, end }) => kind !== 'boilerplate' && text.slice(start, end).trim() !== '',
  );
  if (first === undefined) return '';
  const words = text.slice(first.start, first.end).trim();
  if (words.length <= longest) return words;
  return words.slice(0, words.lastIndexOf(' ', longest)).replace(/[\s,;:.]+$/, '');
}
