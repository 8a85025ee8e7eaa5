import type { DraftLine } from './compose.ts';
import { type Block, sameText } from './markup/blocks.ts';

/** An article shorter than this is a fragment: what was copied, or a note. */
const SHORT = 250;
/** Less of a page than this is no article, but one of many teasers. */
const LEAST_SHARE = 0.15;

/**
 * A page's lines in its order: those of the article that was found in it, and the others as left out. Of a
 * page where nothing stands out, every line is the article's.
 *
 * @param page every line that the page shows
 * @param article the lines of the element that was taken for the article; null where none was
 */
export function pageLines(page: readonly Block[], article: readonly Block[] | null): DraftLine[] {
  if (article === null || !standsOut(page, article)) return [...page];
  const kept = alignment(page, article);
  const firstTitle = titleOutside(page, kept);
  const lines: DraftLine[] = [];
  let taken = 0;
  page.forEach((block, at) => {
    const match = kept[at] ?? -1;
    if (match === -1 && at !== firstTitle) {
      lines.push(aroundArticle(block));
      return;
    }
    // What the extractor joined or cut differs from the page's lines: it comes in the article's order.
    if (match > taken) lines.push(...article.slice(taken, match));
    lines.push(block);
    if (match !== -1) taken = match + 1;
  });
  lines.push(...article.slice(taken));
  return lines;
}

/** A line that the page shows outside its article. */
export const aroundArticle = ({ text }: Block): DraftLine => ({
  kind: 'left out',
  text,
  why: 'around the article',
});

export const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

function standsOut(page: readonly Block[], article: readonly Block[]): boolean {
  const length = lengthOf(article);
  return length >= SHORT && length >= lengthOf(page) * LEAST_SHARE;
}

/**
 * For each line of the page the article's line that it is, each after the one before; -1 where it is none. Matched
 * from the end, so that a teaser above which repeats the article's first line is not taken for it, unless more
 * lines match from the beginning.
 */
function alignment(page: readonly Block[], article: readonly Block[]): readonly number[] {
  const pageKeys = page.map(({ text }) => sameText(text));
  const articleKeys = article.map(({ text }) => sameText(text));
  const forward = matches(pageKeys, articleKeys);
  const backward = matches(pageKeys.toReversed(), articleKeys.toReversed())
    .map((match) => (match === -1 ? -1 : article.length - 1 - match))
    .toReversed();
  const count = (kept: readonly number[]) => kept.filter((match) => match !== -1).length;
  return count(forward) > count(backward) ? forward : backward;
}

/** Each line takes the next equal one of the article that is still to come. */
function matches(page: readonly string[], article: readonly string[]): number[] {
  const positions = new Map<string, { next: number; readonly all: number[] }>();
  article.forEach((key, at) => {
    const known = positions.get(key);
    if (known === undefined) positions.set(key, { next: 0, all: [at] });
    else known.all.push(at);
  });
  let passed = -1;
  return page.map((key) => {
    const known = positions.get(key);
    if (known === undefined) return -1;
    while ((known.all[known.next] ?? Number.POSITIVE_INFINITY) <= passed) known.next++;
    const match = known.all[known.next];
    if (match === undefined) return -1;
    passed = match;
    return match;
  });
}

/** The page's title where the extractor left it out, as it does with one that the page's head repeats; else -1. */
function titleOutside(page: readonly Block[], kept: readonly number[]): number {
  const first = kept.findIndex((match) => match !== -1);
  return titleBefore(page.slice(0, Math.max(0, first)));
}

/** Which of the lines before an article is the page's title; -1 where none is. */
export const titleBefore = (lines: readonly Block[]): number =>
  lines.findIndex(({ kind }) => kind === 'title');
