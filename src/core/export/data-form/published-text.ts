import type { Article, Segment } from '../../edition/model.ts';
import type { Span } from '../../text/offset.ts';

/** What stands for a character that is not published: what it was part of can still be told. */
const blanks: Readonly<Record<Segment['kind'], string>> = {
  title: '▓',
  heading: '▒',
  paragraph: '·',
  boilerplate: '░',
};

/**
 * An article's text with only the given stretches of it in clear. It keeps its length and its lines, so that every
 * offset holds; within a line not even the spaces show.
 */
export function publishedText({ text, segments }: Article, published: readonly Span[]): string {
  let clear = '';
  let next = 0;
  for (const { kind, start, end } of segments) {
    let at: number = start;
    for (;;) {
      const part = published[next];
      if (part === undefined || part.start >= end) break;
      const from = Math.max(part.start, start);
      const to = Math.min(part.end, end);
      clear += blank(text.slice(at, from), blanks[kind]) + text.slice(from, to);
      at = to;
      if (part.end > end) break;
      next += 1;
    }
    clear += blank(text.slice(at, end), blanks[kind]);
  }
  return clear;
}

/** White space at the edges of lines decides where segments begin, and stays. */
const blank = (text: string, sign: string): string =>
  text.replace(/\S(?:.*\S)?/g, (words) => sign.repeat(words.length));
