import type { Article } from './model.ts';
import { isWithheld } from './withheld.ts';

const longest = 72;

/** The first words of an article that has no title, cut between words; empty for one that has. */
export function openingWords({ title, text, segments, publication }: Article): string {
  if (title !== null) return '';
  const isPartial = publication === 'passages';
  const first = segments.find(({ kind, start, end }) => {
    const words = text.slice(start, end);
    return kind !== 'boilerplate' && words.trim() !== '' && !(isPartial && isWithheld(words));
  });
  if (first === undefined) return '';
  const stretch = text.slice(first.start, first.end).trim();
  const words = isPartial
    ? (stretch.split(/[▓▒·░]+/).find((part) => part !== '') ?? '').trim()
    : stretch;
  if (words.length <= longest) return words;
  return words.slice(0, words.lastIndexOf(' ', longest)).replace(/[\s,;:.]+$/, '');
}
