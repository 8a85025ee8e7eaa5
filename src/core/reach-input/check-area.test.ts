import { describe, expect, test } from 'vitest';
import { checkArea } from './check-area.ts';
import { originFromGeoJson } from './geojson-origin.ts';

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

const message = (coordinates: unknown): string => {
  const checked = checkArea(coordinates);
  return checked.ok ? 'fine' : checked.fault.message;
};

test('a Polygon and a MultiPolygon are areas, with holes that touch', () => {
  expect(checkArea([square])).toEqual({ ok: true, value: [[square]] });
  expect(checkArea([[square], [square.map(([x = 0, y = 0]) => [x + 5, y])]]).ok).toBe(true);
  expect(
    checkArea([
      square,
      [
        [0, 0],
        [0.5, 0.2],
        [0.2, 0.5],
        [0, 0],
      ],
    ]).ok,
  ).toBe(true);
});

test.each([
  ['nothing', [], 'The area is empty: it has a polygon without a ring, or none at all.'],
  [
    'a polygon without a ring',
    [[]],
    'A ring has 0 positions, where four are the least (ring 1 of polygon 1).',
  ],
  [
    'a ring of three',
    [
      [
        [0, 0],
        [1, 0],
        [0, 0],
      ],
    ],
    'A ring has 3 positions, where four are the least (ring 1 of polygon 1).',
  ],
  [
    'an open ring',
    [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
    ],
    'A ring is not closed: it starts at 0,0 and ends at 0,1 (ring 1 of polygon 1).',
  ],
  [
    'a bow tie',
    [
      [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ],
    ],
    "The area's border crosses itself near 0, 1.",
  ],
  [
    'some heights',
    [
      [
        [0, 0, 5],
        [1, 0],
        [1, 1],
        [0, 0, 5],
      ],
    ],
    'Some positions have a height and some have not (ring 1 of polygon 1).',
  ],
  [
    'swapped coordinates',
    [
      [
        [39, 125],
        [40, 125],
        [40, 126],
        [39, 125],
      ],
    ],
    'The latitude 125 is not between −90 and 90. Latitude and longitude may have been swapped (ring 1 of polygon 1).',
  ],
  [
    'no number',
    [
      [
        [0, Number.NaN],
        [1, 0],
        [1, 1],
        [0, Number.NaN],
      ],
    ],
    'The latitude NaN is not a number (ring 1 of polygon 1).',
  ],
  ['text', 'POLYGON', 'The coordinates are not those of a Polygon or MultiPolygon.'],
  [
    'a line',
    [
      [0, 0],
      [1, 1],
    ],
    'The coordinates are not those of a Polygon or MultiPolygon.',
  ],
] as const)('%s is refused by name', (_, coordinates, sentence) => {
  expect(message(coordinates)).toBe(sentence);
});

describe('GeoJSON as an origin', () => {
  const fault = (json: unknown): string => {
    const origin = originFromGeoJson(json, 1000);
    return origin.ok ? 'fine' : origin.fault.message;
  };

  test('may be a point, polygons, or features of them', () => {
    const polygon = { type: 'Polygon', coordinates: [square] };
    const feature = { type: 'Feature', properties: {}, geometry: polygon };
    expect(fault({ type: 'Point', coordinates: [27, 53] })).toBe('fine');
    expect(fault(polygon)).toBe('fine');
    expect(fault({ type: 'FeatureCollection', features: [feature, feature] })).toBe('fine');
  });

  test.each([
    [{}, 'It is not GeoJSON: it has no type.'],
    [{ type: 'Feature', geometry: null }, 'A feature has no geometry.'],
    [{ type: 'FeatureCollection', features: [] }, 'There is no geometry in it.'],
    [
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
      'An origin is one Point or Polygons, not LineString among others.',
    ],
    [{ type: 'Point', coordinates: [190, 0] }, 'The longitude 190 is not between −180 and 180.'],
  ])('%j is refused by name', (json, sentence) => {
    expect(fault(json)).toBe(sentence);
  });
});
