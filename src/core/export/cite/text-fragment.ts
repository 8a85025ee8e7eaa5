import type { Span } from '../../text/offset.ts';

/** A quote longer than this is named by its first and last words, as is one that goes over lines. */
const longestWhole = 120;
/** Words at each end of a long quote, and before one that the text has twice. */
const wordsAtEnds = 5;

/**
 * The address of a passage on the page where an article was published: a browser that knows text fragments
 * (https://wicg.github.io/scroll-to-text-fragment/) opens the page there, another one at its top.
 *
 * @returns null where the address is none of the web, or no words are left to look for
 */
export function textFragmentLink(address: string, text: string, span: Span): string | null {
  if (!/^https?:\/\//i.test(address)) return null;
  const directive = directiveOf(text, span);
  if (directive === null) return null;
  const [page = '', own = ''] = splitFragment(address);
  return `${page}#${own.split(':~:')[0]}:~:text=${directive}`;
}

/** Where the words stand in a page depends on it: `prefix-,` says which of two the same are meant. */
function directiveOf(text: string, { start, end }: Span): string | null {
  const quote = text.slice(start, end).trim();
  const words = quote.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return null;
  const isShort = quote.length <= longestWhole && !/[\n\r]/.test(quote);
  const ends = wordsAtEnds * 2 < words.length ? wordsAtEnds : Math.ceil(words.length / 2);
  const said =
    isShort || words.length === 1
      ? [words.join(' ')]
      : [lineStart(words, quote, ends), lineEnd(words, quote, ends)];
  const before = text.indexOf(quote) === text.lastIndexOf(quote) ? null : wordsBefore(text, start);
  const prefix = before === null ? [] : [`${encoded(before)}-`];
  return [...prefix, ...said.map(encoded)].join(',');
}

/** The first words, none of them beyond the first line: a stretch of a fragment lies within one block. */
function lineStart(words: readonly string[], quote: string, most: number): string {
  const inLine =
    quote
      .split(/[\n\r]/)[0]
      ?.split(/\s+/u)
      .filter(Boolean).length ?? 0;
  return words.slice(0, Math.max(1, Math.min(most, inLine))).join(' ');
}

function lineEnd(words: readonly string[], quote: string, most: number): string {
  const inLine =
    quote
      .split(/[\n\r]/)
      .at(-1)
      ?.split(/\s+/u)
      .filter(Boolean).length ?? 0;
  return words.slice(-Math.max(1, Math.min(most, inLine))).join(' ');
}

/** A few whole words before an offset, on its own line; null at a line's beginning. */
function wordsBefore(text: string, start: number): string | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const words = text.slice(from, start).trim().split(/\s+/u).slice(-3).join(' ');
  return words === '' ? null : words;
}

/** `-`, `,` and `&` part the pieces of a directive. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(halfCharacter, '\ufffd')).replaceAll('-', '%2D');

/** No address can hold one. */
const halfCharacter = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function splitFragment(address: string): readonly [string, string] {
  const at = address.indexOf('#');
  return at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}
