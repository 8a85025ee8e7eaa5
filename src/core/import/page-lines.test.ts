import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from './markup/blocks.ts';
import { pageLines } from './page-lines.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const long = (word: string) => paragraph(`${word} `.repeat(150).trim());

test('a teaser that repeats the article’s first line is left out, the line itself is not', () => {
  const page = [paragraph('Menu'), long('un'), paragraph('Autre'), long('un'), long('deux')];
  const lines = pageLines(page, [long('un'), long('deux')]);
  expect(lines.map(({ kind }) => kind)).toEqual([
    'left out',
    'left out',
    'left out',
    'paragraph',
    'paragraph',
  ]);
});

test('the page’s title comes back where the extractor took it off', () => {
  const title: Block = { kind: 'title', text: 'Titre' };
  const lines = pageLines([paragraph('Menu'), title, paragraph('Date'), long('un')], [long('un')]);
  expect(lines.map(({ kind }) => kind)).toEqual(['left out', 'title', 'left out', 'paragraph']);
});

test('a line that comes again after the article is left out, the article keeps its own', () => {
  const page = [long('un'), long('deux'), long('un')];
  expect(pageLines(page, page.slice(0, 2)).map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'left out',
  ]);
});

test('where too little was found, the whole page is taken', () => {
  const page = [long('un'), paragraph('court'), long('deux')];
  expect(pageLines(page, [paragraph('court')])).toEqual(page);
  expect(pageLines(page, null)).toEqual(page);
});

test('no line of the page is lost, and the article’s lines keep their order', () => {
  const blocks = fc.array(fc.constantFrom('a', 'b', 'c', 'd').map(long), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(blocks, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (page, isTaken) => {
      const article = page.filter((_, at) => isTaken[at]);
      const lines = pageLines(page, article.length === 0 ? null : article);
      let at = 0;
      for (const { text } of lines) if (text === page[at]?.text) at++;
      expect(at).toBe(page.length);
      const kept = lines.filter(({ kind }) => kind !== 'left out').map(({ text }) => text);
      if (article.length > 0) expect(kept).toEqual(article.map(({ text }) => text));
    }),
  );
});
