import type { DraftLine } from './compose.ts';
import { blocksAround } from './markup/blocks.ts';
import { elementsOf, type MarkupElement, textIn } from './markup/tree.ts';
import { aroundArticle, lengthOf, titleBefore } from './page-lines.ts';

/** An article shorter than this may be a teaser. */
const LONG = 500;
/** Menus and feet have no longer lines: one that is may be the article's. */
const SHORT_LINE = 80;
/** An article with more of its letters in links may be a list of others. */
const MOST_LINKED = 0.25;

/** What texts are written with. Other elements may hold what a page puts between an article's lines. */
const written: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote pre ul ol li hr br figure figcaption img a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** What says nothing about the element's part in the page. */
const plain: ReadonlySet<string> = new Set(
  'href hreflang lang dir title datetime cite src srcset sizes alt width height start'.split(' '),
);

const signed = /byline|author|dateline|writtenby/i;

/**
 * A page's lines where the page itself says which are its article's, so that nothing need be weighed: its one `<article>`,
 * or else its one `<main>`, is written plainly, and all that is long stands in it. Null of every other page.
 */
export function settledLines(root: MarkupElement): DraftLine[] | null {
  const article = onlyArticle(root);
  if (article === null || !isPlain(article)) return null;
  const { before, within, after } = blocksAround(root, article);
  const isShort = [...before, ...after].every(({ text }) => text.length <= SHORT_LINE);
  if (!isShort || lengthOf(within) < LONG) return null;
  const title = titleBefore(before);
  return [
    ...before.map((block, at) => (at === title ? block : aroundArticle(block))),
    ...within,
    ...after.map(aroundArticle),
  ];
}

/** Null also where some element says who wrote the article: that is taken out of its text. */
function onlyArticle(root: MarkupElement): MarkupElement | null {
  const articles: MarkupElement[] = [];
  const mains: MarkupElement[] = [];
  for (const element of elementsOf(root)) {
    const { name, attributes } = element;
    if (name === 'article') articles.push(element);
    else if (name === 'main' || (name === 'div' && attributes.get('role') === 'main'))
      mains.push(element);
    if (attributes.size > 0 && namesOf(attributes).some((given) => signed.test(given))) return null;
  }
  const [only, ...others] = articles.length > 0 ? articles : mains;
  return only !== undefined && others.length === 0 ? only : null;
}

const namesOf = (attributes: ReadonlyMap<string, string>): string[] =>
  ['class', 'id', 'rel', 'itemprop'].map((name) => attributes.get(name) ?? '');

function isPlain(article: MarkupElement): boolean {
  let letters = 0;
  let linked = 0;
  const isPlainIn = ({ children }: MarkupElement, isInList: boolean): boolean =>
    children.every((child) => {
      if (typeof child === 'string') {
        letters += child.length;
        return true;
      }
      const { name, attributes } = child;
      if (!written.has(name)) return false;
      for (const attribute of attributes.keys()) if (!plain.has(attribute)) return false;
      if (name === 'a') linked += textIn(child).length;
      // A list of links leads elsewhere.
      return !(name === 'a' && isInList) && isPlainIn(child, isInList || name === 'li');
    });
  return isPlainIn(article, false) && linked <= letters * MOST_LINKED;
}
