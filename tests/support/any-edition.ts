import fc from 'fast-check';
import { loadEdition } from '../../src/core/edition/load-edition.ts';
import type { Edition } from '../../src/core/edition/model.ts';
import { segmentText } from '../../src/core/edition/segments.ts';
import { span } from '../../src/core/text/offset.ts';
import { selectorsOf } from '../../src/core/text/selector.ts';
import { smallEdition } from './small-edition.ts';

/** Few words, so that sentences and lines repeat; some that files, markup and tables stumble over. */
const words = [
  'Minsk',
  'à',
  '😀',
  'Suite',
  '=1+1',
  ']]>',
  '<b>',
  '"',
  'né(e)',
  'Lance-M',
  'e\u0301',
];
const line = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 6 });
const lineEnd = fc.constantFrom('\n', '\n\n', ' \n', '.\n\t\n');
const lines = fc.array(fc.tuple(line, lineEnd), { minLength: 1, maxLength: 8 });
const kinds = fc.array(fc.constantFrom('title', 'heading', 'boilerplate', null), { maxLength: 8 });
const publications = fc.constantFrom('full', 'passages');

const article = fc.record({
  lines,
  kinds,
  publication: publications,
  marked: fc.array(fc.boolean()),
});

/** Any edition that loads: one or two articles about the places and the system of the small edition. */
export const anyEdition: fc.Arbitrary<Edition> = fc
  .array(article, { minLength: 1, maxLength: 2 })
  .map((articles) => loadEdition(filesOf(articles)))
  .filter((result) => result.ok)
  .map((result) => {
    if (!result.ok) throw new Error('Filtered above.');
    return result.value.edition;
  });

type Drawn = typeof article extends fc.Arbitrary<infer Value> ? Value : never;

function filesOf(articles: readonly Drawn[]): ReadonlyMap<string, string> {
  const files = new Map(smallEdition);
  for (const name of ['articles/essai.txt', 'annotations/essai.json']) files.delete(name);
  const records = articles.map((drawn, at) => {
    const id = `essai-${at}`;
    const text = drawn.lines.map(([parts, end]) => parts.join(' ') + end).join('');
    const parts = partsOf(text, drawn);
    files.set(`articles/${id}.txt`, text);
    files.set(`annotations/${id}.json`, annotations(id, text, parts, drawn));
    return {
      ...{ id, file: `articles/${id}.txt`, language: 'fr', translatedFrom: null, title: null },
      ...{ publisher: '=1+1', signature: null, sourceUrl: null, date: null },
      publication: drawn.publication,
      parts,
    };
  });
  files.set(
    'edition.json',
    JSON.stringify({ title: { fr: ']]>', en: '<b>' }, headline: null, articles: records }),
  );
  // The small edition's article, which a claim of its system quotes, is not among these.
  const systems = JSON.parse(files.get('systems.json') ?? '');
  systems.systems[0].variants[0].claims.shift();
  files.set('systems.json', JSON.stringify(systems));
  return files;
}

function partsOf(text: string, { lines: drawn, kinds: wanted }: Drawn) {
  const parts = drawn.flatMap(([line], at) => {
    const kind = wanted[at] ?? null;
    return kind === null || line.length === 0 ? [] : [{ kind, quote: line.join(' ') }];
  });
  return segmentText(text, parts).ok ? parts : [];
}

function annotations(
  id: string,
  text: string,
  parts: ReturnType<typeof partsOf>,
  { marked }: Drawn,
): string {
  const segmentation = segmentText(text, parts);
  const segments = segmentation.ok ? segmentation.value : [];
  const items = [...text.matchAll(/Minsk|Lance-M/g)].flatMap(({ 0: exact, index }, at) => {
    const segment = segments.find(({ end }) => index < end);
    if (!marked[at] || segment?.kind === 'boilerplate') return [];
    const { quote, position } = selectorsOf(text, span(index, index + exact.length));
    const isPlace = exact === 'Minsk';
    return [
      {
        ...{
          id: `#m-${at}`,
          type: 'Annotation',
          motivation: 'identifying',
          reviewed: at % 2 === 0,
        },
        body: [
          {
            ...{ type: 'SpecificResource', purpose: 'identifying' },
            source: isPlace ? '../places.json#minsk' : '../systems.json#lance-m',
          },
          ...(isPlace ? [{ type: 'TextualBody', purpose: 'classifying', value: 'location' }] : []),
        ],
        target: {
          source: `../articles/${id}.txt`,
          selector: [
            { type: 'TextQuoteSelector', ...quote },
            { type: 'TextPositionSelector', ...position },
          ],
        },
      },
    ];
  });
  return JSON.stringify({
    '@context': ['http://www.w3.org/ns/anno.jsonld', { reviewed: 'urn:portee:reviewed' }],
    ...{ id: `annotations/${id}.json`, type: 'AnnotationPage', items },
  });
}
