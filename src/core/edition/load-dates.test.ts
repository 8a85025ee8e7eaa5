import { describe, expect, it } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { span } from '../text/offset.ts';
import { selectorsOf } from '../text/selector.ts';
import { loadEdition } from './load-edition.ts';

const text = smallEdition.get('articles/essai.txt') ?? '';

function dateOn(words: string, id: string, body: object[], from = 0) {
  const start = text.indexOf(words, from);
  const { quote, position } = selectorsOf(text, span(start, start + words.length));
  return {
    id,
    type: 'Annotation',
    motivation: 'describing',
    reviewed: true,
    body,
    target: {
      source: '../articles/essai.txt',
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
    },
  };
}

const value = (edtf: string) => ({ type: 'TextualBody', purpose: 'describing', value: edtf });
const basis = (of: string) => ({ type: 'TextualBody', purpose: 'classifying', value: of });
const link = (source: string) => ({ type: 'SpecificResource', purpose: 'linking', source });

const load = (items: object[]) =>
  loadEdition(
    new Map([
      ...smallEdition,
      [
        'dates/essai.json',
        JSON.stringify({
          '@context': ['http://www.w3.org/ns/anno.jsonld', { reviewed: 'urn:portee:reviewed' }],
          id: 'dates/essai.json',
          type: 'AnnotationPage',
          items,
        }),
      ],
    ]),
  );

const sentences = (items: object[]) => {
  const result = load(items);
  return result.ok ? [] : result.fault.map(({ file, sentence }) => `${file}: ${sentence}`);
};

/** Two words of the article's text: what they say does not matter here. */
const [one = '', other = ''] =
  text
    .split('\n')
    .slice(1)
    .join(' ')
    .match(/\p{L}{4,}/gu) ?? [];

describe('an article’s dates', () => {
  it('are joined with their text, in order, and with what they were worked out from', () => {
    const items = [
      dateOn(other, '#date-2', [value('2022-06-26'), basis('inferred'), link('#date-1')]),
      dateOn(one, '#date-1', [value('2022-06'), basis('vague'), link('../edition.json#essai')]),
    ];
    const result = load(items);
    expect(result.ok && result.value.edition.dates).toMatchObject([
      { id: 'essai.date-1', edtf: '2022-06', basis: 'vague', from: 'article' },
      { id: 'essai.date-2', edtf: '2022-06-26', basis: 'inferred', from: 'essai.date-1' },
    ]);
  });

  it('may be none', () => {
    const result = loadEdition(smallEdition);
    expect(result.ok && result.value.edition.dates).toEqual([]);
  });

  it.each([
    [
      'a day that does not exist',
      [value('2022-02-30'), basis('stated')],
      'must be a date of EDTF level 1',
    ],
    ['no basis', [value('2022')], 'must be the date, its basis'],
    [
      'an inference from nothing',
      [value('2022'), basis('inferred')],
      'lacks what it was worked out from',
    ],
    [
      'a stated date with a link',
      [value('2022'), basis('stated'), link('#date-1')],
      'is worked out from nothing',
    ],
    [
      'itself',
      [value('2022'), basis('inferred'), link('#date-1')],
      'There is no other date "#date-1"',
    ],
    [
      'another article',
      [value('2022'), basis('inferred'), link('../edition.json#autre')],
      'is not this article',
    ],
  ])('are refused with %s', (_, body, sentence) => {
    expect(sentences([dateOn(one, '#date-1', body)])).toEqual([
      expect.stringMatching(new RegExp(`^dates/essai.json: .*${sentence}`)),
    ]);
  });

  it('must stand where they say, and apart', () => {
    const stated = [value('2022'), basis('stated')];
    const moved = dateOn(one, '#date-1', stated);
    moved.target.selector[0] = {
      type: 'TextQuoteSelector',
      exact: 'nowhere',
      prefix: '',
      suffix: '',
    };
    expect(sentences([moved])[0]).toContain('"nowhere" is not at');
    expect(
      sentences([dateOn(one, '#date-1', stated), dateOn(one, '#date-2', stated)])[0],
    ).toContain('overlaps the date');
  });

  it('belong to an article', () => {
    const files = new Map([...smallEdition, ['dates/autre.json', '{}']]);
    const result = loadEdition(files);
    expect(!result.ok && result.fault[0]?.sentence).toContain('No article of edition.json');
  });
});
