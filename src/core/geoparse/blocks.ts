import type { Geoparser } from './geoparse.ts';
import type { GeoparsedMention } from './mention.ts';

/** A text of more characters is read block by block: some 15,000 words, which tell by themselves where they are. */
const LONGEST_BLOCK = 100_000;
/** A block ends at the end of a line, else of a sentence, else of a word, within so many characters. */
const SEARCHED = 1 << 12;
const ends = ['\n', '. ', ' '] as const;

/**
 * The mentions of a text as `parse` gives them, in blocks that follow each other. An ordinary article is
 * one block; a very long text is never held whole with all that is known of its words.
 */
export function* parseInBlocks(
  geoparser: Geoparser,
  { text, language }: { readonly text: string; readonly language: string },
): Generator<readonly GeoparsedMention[]> {
  if (text.length <= LONGEST_BLOCK) {
    yield geoparser.parse({ text, language });
    return;
  }
  for (let from = 0; from < text.length; ) {
    const to = endOfBlock(text, from);
    const block = geoparser.parse({ text: text.slice(from, to), language });
    yield block.map((mention) => ({
      ...mention,
      start: mention.start + from,
      end: mention.end + from,
    }));
    from = to;
  }
}

function endOfBlock(text: string, from: number): number {
  const limit = from + LONGEST_BLOCK;
  if (limit >= text.length) return text.length;
  const tail = text.slice(limit - SEARCHED, limit);
  for (const end of ends) {
    const at = tail.lastIndexOf(end);
    if (at >= 0) return limit - SEARCHED + at + end.length;
  }
  return limit;
}
