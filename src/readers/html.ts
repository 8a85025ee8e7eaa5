import { Readability } from '@mozilla/readability';
import type { DefaultTreeAdapterMap } from 'parse5';
import { firstOf, type MarkupElement, type MarkupNode } from '../core/import/markup/tree.ts';
import type { FoundArticle, HtmlPage } from '../core/import/readers.ts';
import type { Read } from '../core/import/refusal.ts';
import { succeed } from '../core/result.ts';
import type { PageElement } from './page-nodes.ts';
import { PageTree } from './page-tree.ts';
import { parseHtml } from './parse-html.ts';

/** In pages of more elements the article is not looked for, since that takes seconds: every line of them is taken. */
const MOST_FOR_ARTICLE = 30_000;

/**
 * Parses HTML by the standard's own rules (parse5) and, when asked, finds the article in it (Readability, on
 * a tree that it may take apart, made of what parse5 understood). Only texts are taken of either: nothing of the
 * page is ever put into a document that could run or load it.
 */
export function readHtml(html: string): Read<HtmlPage> {
  const parsed = parseHtml(html);
  if (!parsed.ok) return parsed;
  const { document, elements } = parsed.value;
  const root = elementOf(document);
  return succeed({
    root,
    findArticle: () => (elements > MOST_FOR_ARTICLE ? null : findArticle(root)),
  });
}

type ParsedNode = DefaultTreeAdapterMap['node'];

/** parse5's tree as ours. The depth is bounded already. */
function elementOf(node: ParsedNode): MarkupElement {
  const children: MarkupNode[] = [];
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if (child.nodeName === '#text' && 'value' in child) children.push(child.value);
    else if ('tagName' in child) children.push(elementOf(child));
  }
  return { name: node.nodeName, attributes: attributesOf(node), children };
}

/** Of the elements that have none, which are most. */
const none: ReadonlyMap<string, string> = new Map();

function attributesOf(node: ParsedNode): ReadonlyMap<string, string> {
  if (!('attrs' in node) || node.attrs.length === 0) return none;
  return new Map(node.attrs.map(({ name, value }) => [name, value]));
}

function findArticle(root: MarkupElement): FoundArticle | null {
  const page = firstOf(root, 'html');
  if (page === null) return null;
  const found = new Readability<PageElement>(new PageTree(page) as unknown as Document, {
    keepClasses: true,
    // The element itself: its markup as text would have to be parsed once more.
    serializer: (element) => element as unknown as PageElement,
  }).parse();
  if (found?.content === null || found?.content === undefined) return null;
  return { content: found.content.asMarkup(), byline: found.byline ?? null };
}
