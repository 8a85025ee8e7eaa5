import type { Article, Mention, Segment } from './model.ts';
import { type Run, runsOf } from './runs.ts';
import { isWithheld } from './withheld.ts';

/** An article as it is set: its parts in order, what is not article text folded together. */
export type Block =
  | {
      readonly kind: 'title' | 'heading' | 'paragraph';
      readonly start: number;
      readonly runs: readonly Run[];
    }
  | {
      readonly kind: 'boilerplate';
      readonly start: number;
      readonly lines: readonly BoilerplateLine[];
    };

export interface BoilerplateLine {
  readonly start: number;
  readonly text: string;
}

/** The blocks of an article, in its order. */
export function articleBlocks(article: Article, mentions: readonly Mention[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const segment of article.segments) {
    const text = article.text.slice(segment.start, segment.end);
    if (text.trim() === '') continue;
    if (article.publication === 'passages' && isWithheld(text)) continue;
    if (segment.kind === 'boilerplate') addBoilerplate(blocks, segment, text);
    else {
      const { kind, start } = segment;
      blocks.push({ kind, start, runs: runsOf(text, segment, mentions) });
    }
  }
  return blocks;
}

function addBoilerplate(blocks: Block[], segment: Segment, text: string): void {
  const lines: BoilerplateLine[] = [];
  let start: number = segment.start;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, text: line.trim() });
    start += line.length + 1;
  }
  const last = blocks.at(-1);
  if (last?.kind === 'boilerplate') {
    blocks[blocks.length - 1] = { ...last, lines: [...last.lines, ...lines] };
  } else {
    blocks.push({ kind: 'boilerplate', start: segment.start, lines });
  }
}
