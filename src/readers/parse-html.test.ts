import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, test } from 'vitest';
import { parseHtml } from './parse-html.ts';

type Shape = string | readonly [string, readonly string[], readonly Shape[]];

/** A tree without what stands in its scripts and styles, other than JSON-LD. */
function shapeOf(node: DefaultTreeAdapterMap['node']): Shape {
  if ('value' in node) return node.value;
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => `${name}=${value}`) : [];
  const isUnread =
    ['script', 'style'].includes(node.nodeName) &&
    !attributes.some((one) => /^type=.*ld\+json/.test(one));
  const children = !isUnread && 'childNodes' in node ? node.childNodes : [];
  return [node.nodeName, attributes, children.map(shapeOf)];
}

function shapeIn(html: string): Shape {
  const parsed = parseHtml(html);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  return shapeOf(parsed.value.document);
}

const long = ' long'.repeat(110);

const pieces = [
  '<script> </script> <script|type="application/ld+json"> </SCRIPT|> </scriptx> <script|src=x|/> <script|x="',
  '<style> </style> <STYLE|media="a>b"> </style|x="  </script| <!-- --> --!> <![CDATA[ ]]> "> < > &amp; | é \0',
  '<textarea> </textarea> <title> </title> <xmp> </xmp> <iframe> </iframe> <noscript> </noscript> <svg> </svg>',
  '<template> </template> <table> <td> </table> <p> <p|title="text> <b> </b> <a>',
].flatMap((row) => row.split(/ +/).map((piece) => piece.replaceAll('|', ' ')));
const part = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.constant(long));

/** A style of a drawing is no style to the parser: what looks like an element in it is one. */
const examples: [string[]][] = [[['<svg>', '<style>', '<p>', long, '</style>']]];

test('a page is what parse5 makes of it as a whole, without what its scripts and styles hold', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
      const html = parts.join('');
      expect(shapeIn(html)).toEqual(shapeOf(parse(html, { scriptingEnabled: false })));
    }),
    { numRuns: 2_000, examples },
  );
});

test('what scripts and styles hold is not kept, what a page says of itself is', () => {
  const html = `<style>p{}${long}</style><script>a<b${long}</script><script>/*<!--*/c${long}</script><script type="application/ld+json">{}</script>`;
  expect(JSON.stringify(shapeIn(html))).toContain('{}');
  const parsed = parseHtml(html);
  const kept: string[] = [];
  const enter = (node: DefaultTreeAdapterMap['node']): void => {
    if ('value' in node) kept.push(node.value);
    if ('childNodes' in node) node.childNodes.forEach(enter);
  };
  if (parsed.ok) enter(parsed.value.document);
  // Where a comment stands in a script, only the parser can say where that ends.
  expect(kept).toEqual([`/*<!--*/c${long}`, '{}']);
});

test('a page of openings without an end is read once', () => {
  const open = '<script>'.repeat(60_000);
  const pages = [`<script>${open}<!--`, `<!--${open}</script>-->`, `<script>${open}<!--</script>`];
  for (const page of pages) expect(parseHtml(page).ok).toBe(true);
});
