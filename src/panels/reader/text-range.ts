import type { Span } from '../../core/text/offset.ts';

/**
 * The stretch of the page that shows a span of the article. Blocks carry where they start in the
 * text (`data-start`), and their text on the page is the article's own, unit for unit.
 */
export function textRange(reader: Element, { start, end }: Span): Range | null {
  const from = pointAt(reader, start);
  const to = pointAt(reader, end);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

interface Point {
  readonly node: Text;
  readonly offset: number;
}

function pointAt(reader: Element, offset: number): Point | null {
  const blocks = [...reader.querySelectorAll<HTMLElement>('[data-start]')];
  const block = blocks.findLast(({ dataset }) => Number(dataset.start) <= offset);
  if (block === undefined) return null;
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let at = Number(block.dataset.start);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (offset <= at + node.length) return { node, offset: offset - at };
    at += node.length;
  }
  return null;
}
