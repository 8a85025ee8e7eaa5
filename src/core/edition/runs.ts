import type { Span } from '../text/offset.ts';
import type { Mention } from './model.ts';

/** A stretch of a text to show: plain, or a mention. Their texts joined are the text itself. */
export type Run =
  | { readonly type: 'text'; readonly start: number; readonly text: string }
  | { readonly type: 'mention'; readonly text: string; readonly mention: Mention };

/**
 * Cuts a stretch of an article at the mentions inside it. They come in order and do not overlap.
 *
 * @param text the stretch's own words
 * @param span where they stand in the article, whose offsets the mentions have
 */
export function runsOf(text: string, { start, end }: Span, mentions: readonly Mention[]): Run[] {
  const runs: Run[] = [];
  const words = (from: number, to: number) => text.slice(from - start, to - start);
  const plain = (from: number, to: number): Run => ({
    type: 'text',
    start: from,
    text: words(from, to),
  });
  let at: number = start;
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end) continue;
    if (mention.start > at) runs.push(plain(at, mention.start));
    runs.push({ type: 'mention', text: words(mention.start, mention.end), mention });
    at = mention.end;
  }
  if (at < end) runs.push(plain(at, end));
  return runs;
}
