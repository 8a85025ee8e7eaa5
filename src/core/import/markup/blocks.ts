import type { Segment } from '../../edition/model.ts';
import {
  childrenOf,
  type MarkupElement,
  type MarkupNode,
  squeezed,
  withSingleSpaces,
} from './tree.ts';

/** A line of an article, and what it is: a paragraph, a heading. */
export interface Block {
  readonly kind: Segment['kind'];
  readonly text: string;
}

/** Nothing in these is text to be read. */
const unread: ReadonlySet<string> = new Set(
  'script style template noscript iframe object embed svg math canvas audio video select datalist head title link meta base textarea input img picture source track area map'.split(
    ' ',
  ),
);

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What stands in its line: every other element begins and ends one. */
const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output progress q rp rt ruby s samp small span strike strong sub sup time tt u var wbr button'.split(
    ' ',
  ),
);

/**
 * The lines that an element shows, in order: white space as a browser shows it, a line for each block
 * and after each `<br>`; a heading of the first rank may be the title. What a page hides, draws or runs is no text.
 */
export function blocksOf(root: MarkupElement): Block[] {
  return read(root, null).blocks;
}

/** The lines that an element shows, parted by where another under it begins and ends, which is no inline one. */
export function blocksAround(
  root: MarkupElement,
  parting: MarkupElement,
): Readonly<Record<'before' | 'within' | 'after', readonly Block[]>> {
  const { blocks, from, to } = read(root, parting);
  return { before: blocks.slice(0, from), within: blocks.slice(from, to), after: blocks.slice(to) };
}

function read(
  root: MarkupElement,
  parting: MarkupElement | null,
): { readonly blocks: Block[]; readonly from: number; readonly to: number } {
  let from = 0;
  let to = 0;
  const blocks: Block[] = [];
  let line = '';
  let heading = 0;
  let title = 0;
  let preformatted = 0;
  const flush = (): void => {
    const text = trimmed(line);
    line = '';
    const kind = title > 0 ? 'title' : heading > 0 ? 'heading' : 'paragraph';
    if (text !== '') blocks.push({ kind, text });
  };
  const say = (text: string): void => {
    const shown = preformatted > 0 ? text.replaceAll('\r\n', '\n') : text;
    if (preformatted > 0 && shown.includes('\n')) {
      const [first = '', ...more] = shown.split('\n');
      line += first;
      for (const next of more) {
        flush();
        line = next;
      }
      return;
    }
    const spaced = withSingleSpaces(shown);
    line += line === '' || line.endsWith(' ') ? spaced.replace(/^ /, '') : spaced;
  };
  /** A function on the stack is what is done when an element ends. */
  const stack: (MarkupNode | (() => void))[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') say(node);
    else if (typeof node === 'function') node();
    else if (!isUnread(node)) enter(node);
  }
  flush();
  return { blocks, from, to };

  function enter(element: MarkupElement): void {
    const { name, children } = element;
    if (name === 'br') {
      flush();
      return;
    }
    // A line's paragraphs within a heading stay one: "<h2>One<br>two</h2>" is told apart by the break.
    const isHeading = headings.has(name);
    if (!inline.has(name)) {
      if (name === 'td' || name === 'th') line = line === '' ? '' : `${line} `;
      else flush();
      if (element === parting) from = blocks.length;
      stack.push(() => {
        if (name !== 'td' && name !== 'th') flush();
        if (element === parting) to = blocks.length;
        if (isHeading) heading--;
        if (name === 'h1') title--;
        if (name === 'pre') preformatted--;
      });
    }
    if (isHeading) heading++;
    if (name === 'h1') title++;
    if (name === 'pre') preformatted++;
    const held = name === 'td' || name === 'th' ? cellOf(element) : children;
    for (let at = held.length - 1; at >= 0; at--) {
      const child = held[at];
      if (child !== undefined) stack.push(child);
    }
  }
}

/** What a cell holds: a single paragraph in it, as office programs write each, begins no line. */
function cellOf(cell: MarkupElement): readonly MarkupNode[] {
  const [only, ...others] = childrenOf(cell);
  return only?.name === 'p' && others.length === 0 ? only.children : cell.children;
}

function isUnread({ name, attributes }: MarkupElement): boolean {
  return (
    unread.has(name) ||
    attributes.has('hidden') ||
    (attributes.get('aria-hidden') === 'true' && name !== 'span') ||
    (attributes.has('style') && /display\s{0,9}:\s{0,9}none/i.test(attributes.get('style') ?? ''))
  );
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

/** Without spaces and tabs at its ends; no-break spaces stay. */
function trimmed(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isBlank(line[start])) start++;
  while (end > start && isBlank(line[end - 1])) end--;
  return line.slice(start, end);
}

/** Texts as they are compared: without differences of white space. */
export const sameText = (text: string): string => squeezed(text).replaceAll('\u00a0', ' ');
