import { describe, expect, test } from 'vitest';
import { readOutline } from './outline.ts';
import { noteSentence } from './outline-note.ts';
import { readOutlineText } from './outline-text.ts';

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const polygon = (...rings: unknown[]): object => ({ type: 'Polygon', coordinates: rings });
const feature = (geometry: unknown): object => ({ type: 'Feature', properties: {}, geometry });
const collection = (...geometries: unknown[]): object => ({
  type: 'FeatureCollection',
  features: geometries.map(feature),
});

/** The area that is read, and the sentences on how. */
function read(json: unknown) {
  const outline = readOutline(json);
  if (!outline.ok) throw new Error(outline.fault.message);
  const { shape, notes } = outline.value;
  return { shape, notes: notes.map(noteSentence) };
}

const refusal = (json: unknown): string => {
  const outline = readOutline(json);
  return outline.ok ? 'taken' : outline.fault.message;
};

describe('what is as it should be is taken as it is', () => {
  test.each([
    ['a Polygon', polygon(square)],
    ['a MultiPolygon', { type: 'MultiPolygon', coordinates: [[square]] }],
    ['a Feature', feature(polygon(square))],
    [
      'collections of collections',
      collection({ type: 'GeometryCollection', geometries: [polygon(square)] }),
    ],
  ])('%s', (_, json) => {
    expect(read(json)).toEqual({ shape: { type: 'area', area: [[square]] }, notes: [] });
  });

  test('one point', () => {
    const point = { type: 'Point', coordinates: [27, 53] };
    expect(read(feature(point))).toEqual({ shape: { type: 'point', point: [27, 53] }, notes: [] });
  });

  test('a polygon right round the Earth, and one around a pole with a side along it', () => {
    const band = [-180, -90, 0, 90, 180].map((lng) => [lng, 0]);
    const back = [180, 90, 0, -90, -180].map((lng) => [lng, 5]);
    const round = [...band, ...back, [-180, 0]];
    const cap = [...band.map(([lng]) => [lng, 80]), [180, 90], [-180, 90], [-180, 80]];
    expect(read(polygon(round))).toEqual({ shape: { type: 'area', area: [[round]] }, notes: [] });
    expect(read(polygon(cap))).toEqual({ shape: { type: 'area', area: [[cap]] }, notes: [] });
  });
});

describe('what can be understood is taken, with a note on how', () => {
  const signed = [
    [179, 0],
    [-179, 0],
    [-179, 2],
    [179, 2],
    [179, 0],
  ];
  const inTwo = [
    [
      [-180, 0],
      [-179, 0],
      [-179, 2],
      [-180, 2],
      [-180, 0],
    ],
    [
      [180, 2],
      [179, 2],
      [179, 0],
      [180, 0],
      [180, 2],
    ],
  ];
  const plus = (turn: number) => signed.map(([x = 0, y = 0]) => [(x < 0 ? x + 360 : x) + turn, y]);

  test('an edge over ±180 goes the short way, and the area is cut there', () => {
    expect(read(polygon(signed))).toEqual({
      shape: { type: 'area', area: [inTwo] },
      notes: [
        '2 edges span more than 180°: taken the short way, over ±180 (first polygon 1, ring 1).',
      ],
    });
  });

  test.each([0, -360])('longitudes beyond ±180 are wrapped: %d', (turn) => {
    const { shape, notes } = read(polygon(plus(turn)));
    expect(shape).toEqual({ type: 'area', area: [inTwo] });
    expect(notes).toEqual([expect.stringContaining('Longitudes beyond ±180: wrapped')]);
  });

  test('a ring of ±180 alone is a band right round', () => {
    const box = [
      [-180, 60],
      [180, 60],
      [180, 80],
      [-180, 80],
      [-180, 60],
    ];
    const { shape, notes } = read(polygon(box));
    expect(shape).toEqual({ type: 'area', area: [[box]] });
    expect(notes).toEqual([
      '2 edges from −180 to 180: taken right round the Earth (first polygon 1, ring 1).',
    ]);
  });

  test.each([
    ['closed by its first position', [-180, -90, 0, 90, 180, -180]],
    ['that ends a turn on', [-180, -90, 0, 90, 180]],
    ['over ±180 in one edge', [-120, 0, 120, -120]],
  ])('a ring round a pole takes the pole: %s', (_, longitudes) => {
    const ring = longitudes.map((lng) => [lng, -70 + (Math.abs(lng) % 7)]);
    const { shape, notes } = read(polygon(ring));
    const positions = shape.type === 'area' ? shape.area.flat(2) : [];
    expect(positions).toContainEqual([180, -90]);
    expect(positions).toContainEqual([-180, -90]);
    expect(notes.at(-1)).toBe('A ring runs round a pole: taken with the pole (polygon 1).');
  });

  test.each([
    [
      'an open ring',
      polygon(square.slice(0, 4)),
      'A ring was not closed: closed (polygon 1, ring 1).',
    ],
    [
      'heights',
      polygon(square.map(([x, y], i) => (i % 4 === 1 ? [x, y, 7] : [x, y]))),
      'A position has a height: ignored (polygon 1, ring 1, position 2).',
    ],
    [
      'a line among polygons',
      collection(polygon(square), { type: 'LineString', coordinates: square }),
      'A geometry is no polygon: left out (LineString, feature 2).',
    ],
    [
      'a feature that lies nowhere',
      collection(polygon(square), null),
      'A feature has no geometry: left out (feature 2).',
    ],
    [
      'another system of coordinates',
      { ...polygon(square), crs: { type: 'name', properties: { name: 'EPSG:3857' } } },
      'Another system of coordinates is named: read as WGS84 degrees (EPSG:3857).',
    ],
  ])('%s', (_, json, note) => {
    expect(read(json)).toEqual({ shape: { type: 'area', area: [[square]] }, notes: [note] });
  });

  test('a border that crosses itself', () => {
    const bowTie = [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    expect(read(polygon(bowTie)).notes).toEqual([
      'The border crosses itself: by the even-odd rule (polygon 1).',
    ]);
    expect(
      read(collection(polygon(square), polygon(square.map(([x = 0, y]) => [x + 0.5, y])))).notes,
    ).toEqual([]);
  });

  test('an islet that rounding made a line of', () => {
    const islet = [
      [5, 5],
      [5, 5.1],
      [5, 5],
    ];
    expect(read({ type: 'MultiPolygon', coordinates: [[square], [islet]] })).toEqual({
      shape: { type: 'area', area: [[square], [islet]] },
      notes: ['A ring encloses nothing: taken as the line that it is (polygon 2, ring 1).'],
    });
  });
});

describe('what cannot be understood is refused, with where it stands', () => {
  const put = (position: unknown): object =>
    collection(polygon(square), polygon([[0, 0], [1, 0], position, [0, 1]]));

  test.each([
    [{}, 'It is not GeoJSON: it has no type.'],
    [[polygon(square)], 'It is a list, not GeoJSON: an object with a type is needed.'],
    [collection(polygon(square), {}), 'It has no type, so that it is no GeoJSON (feature 2).'],
    [{ type: 'Topology', objects: {} }, 'It is TopoJSON: turn it into GeoJSON first.'],
    [{ type: 'Polygon' }, 'The Polygon has no coordinates.'],
    [feature(null), 'There is no geometry in it: a polygon or one point is needed.'],
    [
      { type: 'LineString', coordinates: square },
      'There is no polygon in it, only LineString: a polygon or one point is needed.',
    ],
    [polygon(), 'The area is empty: no ring encloses any.'],
    [{ type: 'MultiPolygon', coordinates: 'x' }, 'A polygon is no list of rings (polygon 1).'],
    [polygon(7), 'A ring is no list of positions (polygon 1, ring 1).'],
    [
      put([1, null]),
      'The latitude null is not a number (feature 2, polygon 1, ring 1, position 3).',
    ],
    [put([1]), 'The latitude (none) is not a number (feature 2, polygon 1, ring 1, position 3).'],
    [
      put(['1', 1]),
      'The longitude "1" is not a number (feature 2, polygon 1, ring 1, position 3).',
    ],
    [put(7), '7 is no position: [longitude, latitude] (feature 2, polygon 1, ring 1, position 3).'],
    [
      put([1, 125]),
      'The latitude 125 is not between −90 and 90 (feature 2, polygon 1, ring 1, position 3). Latitude and longitude may have been swapped: GeoJSON has the longitude first.',
    ],
    [
      put([3e6, 7e6]),
      'The latitude 7000000 is not between −90 and 90 (feature 2, polygon 1, ring 1, position 3). These look like metres of a map projection: degrees are needed.',
    ],
    [
      put([541, 1]),
      'The longitude 541 is not between −540 and 540 (feature 2, polygon 1, ring 1, position 3).',
    ],
  ])('%j', (json, sentence) => {
    expect(refusal(json)).toBe(sentence);
  });

  test('text that is no JSON, by line and column', () => {
    const outline = readOutlineText('{\n  "type": "Point",\n  "coordinates": [1, NaN]\n}');
    expect(outline).toMatchObject({
      ok: false,
      fault: { message: 'It is not valid JSON (line 3, column 22: NaN).' },
    });
    expect(readOutlineText('\ufeff{"type":"Point","coordinates":[1,2]}').ok).toBe(true);
  });

  test('collections nested deeper than the stack', () => {
    const depth = 200_000;
    const json = `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${']}'.repeat(depth)}`;
    expect(readOutlineText(json)).toMatchObject({
      ok: false,
      fault: { message: expect.stringContaining('Collections nest too deeply') },
    });
  });
});
