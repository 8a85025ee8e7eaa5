import type { Article, Edition, Segment } from '../../core/edition/model.ts';
import { memoise } from '../memoise.ts';
import type { State } from '../state.ts';
import { articleById } from './articles.ts';
import { indexOf } from './edition-index.ts';
import { type Run, runsOf } from './runs.ts';

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

export const openArticle = (state: State): Article | null => articleById(state, state.articleId);

export const openArticleBlocks = (state: State): readonly Block[] =>
  blocksOf(state.edition, openArticle(state));

const blocksOf = memoise((edition: Edition, article: Article | null): readonly Block[] => {
  if (article === null) return [];
  const mentions = indexOf(edition).mentionsByArticle.get(article.id) ?? [];
  const blocks: Block[] = [];
  for (const segment of article.segments) {
    const text = article.text.slice(segment.start, segment.end);
    if (text.trim() === '') continue;
    if (segment.kind === 'boilerplate') addBoilerplate(blocks, segment, text);
    else
      blocks.push({
        kind: segment.kind,
        start: segment.start,
        runs: runsOf(article.text, segment, mentions),
      });
  }
  return blocks;
});

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
