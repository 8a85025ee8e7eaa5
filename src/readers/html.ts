import { Readability } from '@mozilla/readability';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser } from 'parse5';
import { firstOf, type MarkupElement, type MarkupNode } from '../core/import/markup/tree.ts';
import type { FoundArticle, HtmlPage } from '../core/import/readers.ts';
import { type Read, type Refusal, refuse } from '../core/import/refusal.ts';
import { succeed } from '../core/result.ts';
import { type PageElement, PageTree } from './page-tree.ts';

/** As deep as browsers keep elements apart. Beyond, every parser here takes quadratic time. */
const MOST_DEPTH = 512;
const MOST_ELEMENTS = 200_000;
/** In larger pages the article is not looked for, since that takes seconds: every line of them is taken. */
const MOST_FOR_ARTICLE = 30_000;

/**
 * Parses HTML by the standard's own rules (parse5) and, when asked, finds the article in it (Readability, on
 * a tree that it may take apart, made of what parse5 understood). Only texts are taken of either: nothing of the
 * page is ever put into a document that could run or load it.
 */
export function readHtml(html: string, withArticle: boolean): Read<HtmlPage> {
  const parsed = parseBounded(html);
  if (!parsed.ok) return parsed;
  const { document, elements } = parsed.value;
  const root = elementOf(document);
  const isLookedFor = withArticle && elements <= MOST_FOR_ARTICLE;
  const article = isLookedFor ? findArticle(root) : null;
  return succeed({ root, article });
}

type ParsedDocument = DefaultTreeAdapterMap['document'];
type ParsedNode = DefaultTreeAdapterMap['node'];

class Stopped extends Error {
  readonly fault: Refusal;

  constructor(fault: Refusal) {
    super(fault.code);
    this.fault = fault;
  }
}

function parseBounded(html: string): Read<{ document: ParsedDocument; elements: number }> {
  let elements = 0;
  const adapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...args) {
      elements++;
      if (elements > MOST_ELEMENTS) {
        throw new Stopped({ code: 'too many elements', most: MOST_ELEMENTS });
      }
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush() {
      if (parser.openElements.stackTop > MOST_DEPTH) {
        throw new Stopped({ code: 'nested too deep', most: MOST_DEPTH });
      }
    },
  };
  const parser = new Parser<DefaultTreeAdapterMap>({
    treeAdapter: adapter,
    scriptingEnabled: false,
  });
  try {
    parser.tokenizer.write(html, true);
    return succeed({ document: parser.document, elements });
  } catch (thrown) {
    if (thrown instanceof Stopped) return refuse(thrown.fault);
    throw thrown;
  }
}

/** parse5's tree as ours. The depth is bounded already. */
function elementOf(node: ParsedNode): MarkupElement {
  const children: MarkupNode[] = [];
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if (child.nodeName === '#text' && 'value' in child) children.push(child.value);
    else if ('tagName' in child) children.push(elementOf(child));
  }
  const attributes = 'attrs' in node ? node.attrs : [];
  return {
    name: node.nodeName,
    attributes: new Map(attributes.map(({ name, value }) => [name, value])),
    children,
  };
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
