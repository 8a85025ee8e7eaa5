import type { Changes } from './clean.ts';
import { joinLineEndHyphens, type KnownWord, wordsOf } from './hyphens.ts';
import type { Block } from './markup/blocks.ts';

/** A plain text's lines, each a paragraph: line ends as "\n", words that were cut at them joined. */
export function plainLines(text: string, isKnownWord: KnownWord, changes: Changes): Block[] {
  const unified = text.replace(/\r\n?/g, '\n');
  if (unified !== text) changes.add('line ends unified', 1);
  let whole = unified;
  if (/\p{L}[-\u00ad\u2010]\n/u.test(unified)) {
    const own = wordsOf(unified);
    const isKnown = (word: string) => own.has(word.toLowerCase()) || isKnownWord(word);
    const joining = joinLineEndHyphens(unified, isKnown, 'keep breaks');
    changes.add('line-end hyphens joined', joining.joined);
    whole = joining.text;
  }
  return whole.split('\n').map((line) => ({ kind: 'paragraph', text: line }));
}
