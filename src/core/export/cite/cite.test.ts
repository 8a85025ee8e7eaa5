import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../edition/model.ts';
import { span } from '../../text/offset.ts';
import { bibtexOf } from './bibtex.ts';
import { type Citation, datePartsOf } from './citation.ts';
import { cslJsonOf } from './csl-json.ts';
import { textFragmentLink } from './text-fragment.ts';

const text =
  'Un titre\nLa portée est de 500 km. La portée\nest une affirmation, non un fait - dit-on.';

const article = {
  id: 'gazette-1',
  text,
  language: 'fr',
  title: 'Un titre',
  publisher: 'La Gazette',
  signature: null,
  sourceUrl: 'https://example.org/a?b=1#c',
  date: { edtf: '2022-06-25/2022-06-26', basis: 'inferred', reason: { fr: '' } },
} as unknown as Article;

const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return span(start, start + words.length);
};

const citation = (change: Partial<Citation> = {}): Citation => ({
  article,
  span: at('500 km'),
  title: 'Un titre',
  language: 'fr',
  link: 'https://portee.example/#article=gazette-1',
  accessed: '2026-11-26',
  ...change,
});

describe('dates of a reference', () => {
  test.each([
    ['2022', [[2022]]],
    ['2022-06', [[2022, 6]]],
    [
      '[2022-06-25,2022-06-26]',
      [
        [2022, 6, 25],
        [2022, 6, 26],
      ],
    ],
    ['2022-06-25/2022-06-25', [[2022, 6, 25]]],
    ['199X', []],
    ['', []],
  ])('%s', (edtf, parts) => expect(datePartsOf(edtf)).toEqual(parts));
});

describe('CSL-JSON', () => {
  test('names the article, both days of an inferred date, and the words', () => {
    expect(JSON.parse(cslJsonOf(citation()))).toEqual([
      {
        id: 'gazette-1',
        type: 'article-newspaper',
        title: 'Un titre',
        'container-title': 'La Gazette',
        issued: {
          'date-parts': [
            [2022, 6, 25],
            [2022, 6, 26],
          ],
          circa: true,
        },
        language: 'fr',
        URL: 'https://example.org/a?b=1#c',
        accessed: { 'date-parts': [[2026, 11, 26]] },
        note: '500 km',
      },
    ]);
  });

  test('leaves out what is not known, and addresses that are none of the web', () => {
    const bare = { ...article, sourceUrl: 'javascript:alert(1)', publisher: null, date: null };
    const [item] = JSON.parse(cslJsonOf(citation({ article: bare, link: null, span: null })));
    expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'language', 'accessed']);
  });
});

describe('BibTeX', () => {
  test('writes an entry', () => {
    expect(bibtexOf(citation())).toBe(
      [
        '@misc{gazette-1,',
        '  title = {{Un titre}},',
        '  howpublished = {La Gazette},',
        '  year = {2022},',
        '  month = {6},',
        '  day = {25},',
        '  date = {2022-06-25/2022-06-26},',
        '  language = {fr},',
        '  url = {https://example.org/a?b=1#c},',
        '  urldate = {2026-11-26},',
        '  note = {« 500 km »}',
        '}\n',
      ].join('\n'),
    );
  });

  test('no title can end its field or name a command', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('}', '\\input{x}', '%', '\n@misc{'),
        (noise, sign) => {
          const entry = bibtexOf(citation({ title: noise + sign }));
          // Braces that are not escaped balance, and every line but the first and last is a field.
          const bare = entry.replace(/\\[{}]/g, '');
          let depth = 0;
          for (const letter of bare) {
            depth += Number(letter === '{') - Number(letter === '}');
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
          expect(bare).not.toMatch(/\\input/);
          expect(
            entry
              .split('\n')
              .slice(1, -2)
              .every((line) => /^ {2}\w+ = \{.*\},?$/.test(line)),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('a link into the publisher’s page', () => {
  const link = (words: string, from = 0) => {
    const address = textFragmentLink('https://example.org/a#c', text, at(words, from));
    return address && decodeURIComponent(address);
  };

  test('names short words whole, after the fragment that the page has', () => {
    expect(link('500 km')).toBe('https://example.org/a#c:~:text=500 km');
  });

  test('says which of two the same', () => {
    const second = text.indexOf('La portée', 20);
    expect(link('La portée', second)).toBe('https://example.org/a#c:~:text=de 500 km.-,La portée');
  });

  test('names what goes over lines by its ends, each within its line', () => {
    expect(link('500 km. La portée\nest une affirmation')).toBe(
      'https://example.org/a#c:~:text=500 km. La portée,est une affirmation',
    );
  });

  test('escapes what parts a directive', () => {
    const address = textFragmentLink(
      'https://example.org/',
      text,
      at('affirmation, non un fait - dit-on'),
    );
    expect(address).toBe(
      'https://example.org/#:~:text=affirmation%2C%20non%20un%20fait%20%2D%20dit%2Don',
    );
  });

  test('is none where the address is none of the web, or there are no words', () => {
    expect(textFragmentLink('javascript:alert(1)', text, at('500 km'))).toBeNull();
    expect(textFragmentLink('https://example.org/', ' \n ', span(0, 3))).toBeNull();
  });

  test('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (any, a, b) => {
        const [start, end] = [a % any.length, b % (any.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const address = textFragmentLink(
          'https://example.org/',
          any,
          span(start, Math.max(end, start + 1)),
        );
        if (address !== null) expect(() => new URL(address)).not.toThrow();
      }),
    );
  });
});
