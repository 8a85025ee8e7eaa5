import type { Article } from '../../core/edition/model.ts';

const longest = 72;

/** The first words of an article that has no title, cut between words. */
export function opening({ text, segments }: Article): string {
  const first = segments.find(
    ({ kind, start, end }) => kind !== 'boilerplate' && text.slice(start, end).trim() !== '',
  );
  if (first === undefined) return '';
  const words = text.slice(first.start, first.end).trim();
  if (words.length <= longest) return words;
  return words.slice(0, words.lastIndexOf(' ', longest)).replace(/[\s,;:.]+$/, '');
}
