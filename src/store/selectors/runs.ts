import type { Mention } from '../../core/edition/model.ts';
import type { Span } from '../../core/text/offset.ts';

/** A stretch of a text to show: plain, or a mention. Their texts joined are the text itself. */
export type Run =
  | { readonly type: 'text'; readonly start: number; readonly text: string }
  | { readonly type: 'mention'; readonly text: string; readonly mention: Mention };

/** Cuts a span of a text at the mentions inside it. They come in order and do not overlap. */
export function runsOf(text: string, { start, end }: Span, mentions: readonly Mention[]): Run[] {
  const runs: Run[] = [];
  let at: number = start;
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end) continue;
    if (mention.start > at) runs.push(textRun(text, at, mention.start));
    runs.push({ type: 'mention', text: text.slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  if (at < end) runs.push(textRun(text, at, end));
  return runs;
}

function textRun(text: string, start: number, end: number): Run {
  return { type: 'text', start, text: text.slice(start, end) };
}
