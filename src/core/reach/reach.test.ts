import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { bruteDistance, bruteFarthest } from '../../../tests/support/brute-force.ts';
import { covers, pointsOnGlobe, seeded } from '../../../tests/support/planar.ts';
import { validityFaults } from '../../../tests/support/validity.ts';
import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import { distanceMetres } from '../geodesy/wgs84.ts';
import type { LngLat } from '../units.ts';
import { kilometres, metres } from '../units.ts';
import { areaOrigin, type Origin, pointOrigin, spacingFor } from './origin.ts';
import { reach } from './reach.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** A bay that a range closes off, leaving a pocket that is out of range. */
const horseshoe: AreaGeometry = [
  [
    [
      [0, 50],
      [10, 50],
      [10, 56],
      [5.6, 56],
      [5.6, 55],
      [9, 55],
      [9, 51],
      [1, 51],
      [1, 55],
      [5.4, 55],
      [5.4, 56],
      [0, 56],
      [0, 50],
    ],
  ],
];

const areas: Record<string, AreaGeometry> = {
  'a box': [[box(23, 51, 32, 56)]],
  'a box with a hole': [[box(0, 40, 20, 55), box(6, 44, 14, 51).reverse()]],
  'a horseshoe': horseshoe,
  'islands on both sides of the date line': [
    [box(176, -19, 180, -16)],
    [box(-180, -18, -179, -16)],
    [box(-178, -20, -177.5, -19)],
  ],
  'a cap cut at the date line': [
    [
      [
        [-180, -90],
        [180, -90],
        [180, -78],
        [90, -72],
        [0, -70],
        [-90, -75],
        [-180, -78],
        [-180, -90],
      ],
    ],
  ],
  'a country that ends at the date line by itself': [[box(170, 60, 180, 65)]],
  'an islet': [[box(166.9, -0.55, 166.95, -0.5)]],
};

/** Metres between the dots of a border such that they stand for it to a twentieth of the tolerance. */
const finely = (range: number, tolerance: number): number =>
  Math.min(20_000, Math.sqrt(0.4 * range * tolerance));

const cases = Object.keys(areas).flatMap((name) =>
  [20, 300, 2000, 9000, 14_000].map((km) => [name, km] as const),
);

describe.each(cases)('the reach from somewhere in %s, %d km', (name, km) => {
  const area = areas[name] ?? [];
  const tolerance = Math.min(100, km);
  const origin = areaOrigin(area, spacingFor(km * 1000, tolerance));
  const drawn = reach({
    from: [origin],
    range: kilometres(km),
    mode: 'somewhere',
    tolerance: metres(tolerance),
  });
  const distance = bruteDistance(area, finely(km * 1000, tolerance));

  test('is valid', () => {
    expect(validityFaults(drawn.area.geometry)).toEqual([]);
  });

  test('has its line at the range', () => {
    const edges = drawn.outline.geometry.coordinates.flatMap((line) =>
      line.slice(1).map((to, i): [Position, Position] => [line[i] ?? [], to]),
    );
    const stride = Math.ceil(edges.length / 40);
    for (const [a, b] of edges.filter((_, i) => i % stride === 0)) {
      const middle: LngLat = [((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2];
      expect(Math.abs(distance(middle) - km * 1000), `${middle}`).toBeLessThan(1.1 * tolerance);
    }
  });

  test('covers what is in range and nothing else', () => {
    const random = seeded(km);
    const [lng = 0, lat = 0] = area[0]?.[0]?.[0] ?? [];
    const nearby = Array.from({ length: 40 }, (): [number, number] => [
      ((lng + (random() - 0.5) * (20 + km / 50) + 540) % 360) - 180,
      Math.min(89.9, Math.max(-89.9, lat + (random() - 0.5) * (20 + km / 50))),
    ]);
    for (const point of [...nearby, ...pointsOnGlobe(30, random)]) {
      const d = distance(point);
      if (Math.abs(d - km * 1000) < 1.1 * tolerance) continue;
      expect(covers(drawn.area.geometry, point), `${point} at ${d} m`).toBe(d < km * 1000);
    }
  });
});

describe.each([
  ['a box', 1000],
  ['a box', 8000],
  ['a box', 15_000],
  ['islands on both sides of the date line', 700],
  ['a cap cut at the date line', 2500],
] as const)('the reach from everywhere in %s, %d km', (name, km) => {
  const area = areas[name] ?? [];
  const tolerance = 100;
  const drawn = reach({
    from: [areaOrigin(area, spacingFor(km * 1000, tolerance))],
    range: kilometres(km),
    mode: 'everywhere',
    tolerance: metres(tolerance),
  });
  const farthest = bruteFarthest(area, finely(km * 1000, tolerance));

  test('is valid, and covers what has all of the area in range', () => {
    expect(validityFaults(drawn.area.geometry)).toEqual([]);
    for (const point of pointsOnGlobe(100, seeded(km))) {
      const d = farthest(point);
      if (Math.abs(d - km * 1000) < 1.1 * tolerance) continue;
      expect(covers(drawn.area.geometry, point), `${point} at ${d} m`).toBe(d < km * 1000);
    }
    for (const line of drawn.outline.geometry.coordinates) {
      const stride = Math.ceil(line.length / 40);
      for (const [lng = 0, lat = 0] of line.filter((_, i) => i % stride === 0)) {
        expect(Math.abs(farthest([lng, lat]) - km * 1000)).toBeLessThan(1.1 * tolerance);
      }
    }
  });
});

test('nothing is in range of everywhere in an area wider than twice the range', () => {
  const drawn = reach({
    from: [areaOrigin(areas['a box'] ?? [], 1000)],
    range: kilometres(200),
    mode: 'everywhere',
    tolerance: metres(50),
  });
  expect(drawn.area.geometry.coordinates).toEqual([]);
});

describe('found by drawing at random', () => {
  const draw = (
    from: Origin,
    km: number,
    minus: Origin[] = [],
    tolerance = 50,
    mode: 'somewhere' | 'everywhere' = 'somewhere',
  ) => {
    const range = kilometres(km);
    return reach({ from: [from], minus, range, mode, tolerance: metres(tolerance) }).area.geometry;
  };

  test('an area deep on both sides of the date line is in range along it', () => {
    const area = [[box(170, 60, 180, 68)], [box(-180, 60, -170, 68)]];
    const drawn = draw(areaOrigin(area, 500), 20);
    expect(validityFaults(drawn)).toEqual([]);
    for (const lng of [-179.9999, 179.9999]) expect(covers(drawn, [lng, 64])).toBe(true);
  });

  test('what is left of a polar cap beyond islands near its pole ends at their circle', () => {
    const cap = areas['a cap cut at the date line'] ?? [];
    const islands = areaOrigin([[box(-7.8, -88.37, -7.6, -88.36)]], 500);
    const drawn = draw(areaOrigin(cap, 1024), 313, [islands]);
    expect(validityFaults(drawn)).toEqual([]);
    expect(covers(drawn, [170, -88.9])).toBe(false);
    expect(covers(drawn, [170, -88.7])).toBe(true);
  });

  test('nothing is left of an area that is its own base, however small the range', () => {
    const area = areaOrigin([[box(-157, 84, -147, 85)]], 512);
    expect(draw(area, 14, [area]).coordinates).toEqual([]);
  });

  test('what goes beyond the base by less than the tolerance is not drawn', () => {
    const from = areaOrigin([[box(20, 50, 24, 54)]], 1000);
    const moved = areaOrigin([[box(19.99999, 49.99999, 24.00001, 54.00001)]], 1000);
    expect(draw(from, 300, [moved]).coordinates).toEqual([]);
    expect(draw(moved, 300, [from]).coordinates).toEqual([]);
  });

  test.each([19_387, 19_888, 19_960])('all but a spot behind the globe is within %d km', (km) => {
    const centre: LngLat = [-13.3, -4];
    const drawn = draw(pointOrigin(centre), km, [], 100);
    expect(validityFaults(drawn)).toEqual([]);
    const rings = drawn.type === 'Polygon' ? drawn.coordinates : drawn.coordinates.flat();
    const spot = rings.filter((ring) => ring.length > 5).flat();
    expect(spot.length).toBeGreaterThan(20);
    for (const [lng = 0, lat = 0] of spot) {
      expect(Math.abs(distanceMetres(centre, [lng, lat]) - 1000 * km)).toBeLessThan(110);
    }
  });

  test('an area is out of range of everywhere in it at its antipodes', () => {
    const area = areaOrigin([[box(0, -20, 30, 20)]], 4096);
    const drawn = draw(area, 18_800, [], 100, 'everywhere');
    expect(validityFaults(drawn)).toEqual([]);
    expect(covers(drawn, [-165, 0.5])).toBe(false);
    expect(covers(drawn, [15, 0.5])).toBe(true);
  });
});

test('a point alone has a ring for its reach', () => {
  const drawn = reach({
    from: [pointOrigin([27.5667, 53.9])],
    range: kilometres(500),
    mode: 'somewhere',
    tolerance: metres(50),
  });
  expect(validityFaults(drawn.area.geometry)).toEqual([]);
  expect(drawn.outline.geometry.coordinates).toHaveLength(1);
});
