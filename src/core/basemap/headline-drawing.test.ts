import { expect, test } from 'vitest';
import {
  encodeHeadlineDrawing,
  type HeadlineDrawing,
  parseHeadlineDrawing,
} from './headline-drawing.ts';

const drawing: HeadlineDrawing = {
  km: 500,
  outline: {
    type: 'MultiLineString',
    coordinates: [
      [
        [20.1234567, 50],
        [30, 55],
      ],
    ],
  },
  gained: {
    type: 'Polygon',
    coordinates: [
      [
        [20, 50],
        [21, 50],
        [21, 51],
        [20, 50],
      ],
    ],
  },
  between: null,
  cities: [{ names: { fr: 'Cassovie', en: 'Košice' }, point: [21.25808, 48.71395] }],
};

test('what only the higher claims reach comes back too', () => {
  const split = { ...drawing, between: drawing.gained };
  expect(parseHeadlineDrawing(encodeHeadlineDrawing(split), 'headline.json')).toMatchObject({
    value: { between: split.between },
  });
});

test('a drawing comes back as it went, to the metre', () => {
  expect(parseHeadlineDrawing(encodeHeadlineDrawing(drawing), 'headline.json')).toEqual({
    ok: true,
    value: {
      ...drawing,
      outline: {
        type: 'MultiLineString',
        coordinates: [
          [
            [20.12346, 50],
            [30, 55],
          ],
        ],
      },
    },
  });
});

test.each([
  ['{"type":"FeatureColl', 'headline.json: cut short or damaged: it is not valid JSON.'],
  [
    encodeHeadlineDrawing({ ...drawing, km: 0 }),
    'headline.json: damaged at features.0.properties.km (',
  ],
  [
    encodeHeadlineDrawing(drawing).replace('[21,51]', '[21]'),
    'headline.json: damaged at features.1.geometry.coordinates.0.2.1 (',
  ],
])('a damaged file is refused with a sentence: %.30s', (text, fault) => {
  const result = parseHeadlineDrawing(text, 'headline.json');
  expect(result.ok ? '' : result.fault).toContain(fault);
});
