import type { Changes } from './clean.ts';
import { hasCutWords, joinLineEndHyphens, type KnownWords, knownIn } from './hyphens.ts';
import type { Block } from './markup/blocks.ts';

/** A plain text's lines, each a paragraph: line ends as "\n", words that were cut at them joined. */
export async function plainLines(
  text: string,
  knownWords: KnownWords,
  changes: Changes,
): Promise<Block[]> {
  const unified = text.replace(/\r\n?/g, '\n');
  if (unified !== text) changes.add('line ends unified', 1);
  let whole = unified;
  if (hasCutWords(unified)) {
    const isKnown = await knownIn(unified, knownWords);
    const joining = joinLineEndHyphens(unified, isKnown, 'keep breaks');
    changes.add('line-end hyphens joined', joining.joined);
    whole = joining.text;
  }
  return whole.split('\n').map((line) => ({ kind: 'paragraph', text: line }));
}
