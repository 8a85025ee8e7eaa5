import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { covers, pointsOnGlobe, seeded } from '../../../tests/support/planar.ts';
import { validityFaults } from '../../../tests/support/validity.ts';
import { mercatorLat, unmercatorLat } from '../geodesy/drawn-edge.ts';
import { distanceMetres, geodesicPath } from '../geodesy/wgs84.ts';
import type { LngLat } from '../units.ts';
import { kilometres, metres } from '../units.ts';
import { ring } from './ring.ts';

const centres: Record<string, LngLat> = {
  Minsk: [27.5667, 53.9],
  Pyongyang: [125.75, 39.03],
  'Fiji, on the date line': [180, -17],
  'beside the date line': [-179.9, 66],
  Quito: [-78.5, -0.2],
  'on the equator at the date line': [180, 0],
  'North Pole': [0, 90],
  'South Pole': [0, -90],
  'near the South Pole': [45, -89.5],
  'Null Island': [0, 0],
};
const radii = [1, 10, 100, 500, 2000, 5500, 10_001.9657, 12_000, 15_000, 19_000, 19_800, 19_990];
/** Distances by which rings miss the pole, or go beyond it. */
const misses = [-20, -1, -0.01, 0.01, 1, 20];
const toPole = (lat: number): number => distanceMetres([0, lat], [0, 90]) / 1000;
const cases = [
  ...Object.entries(centres).flatMap(([name, centre]) =>
    radii.map((km) => [name, km, centre] as const),
  ),
  ...[89, 80, 53.9, 0, -60].flatMap((lat) =>
    misses.map((miss) => [`${lat}° N, past the pole`, toPole(lat) + miss, [17.3, lat]] as const),
  ),
  ['89° N', 300, [17.3, 89]] as const,
];

describe.each(cases)('a ring around %s of %d km', (_, km, centre) => {
  const tolerance = Math.max(1, km / 10);
  const { area, outline } = ring([...centre], kilometres(km), metres(tolerance));
  const fromCentre = (point: Position): number =>
    distanceMetres(centre, [point[0] ?? 0, point[1] ?? 0]) / 1000;

  test('has its vertices on the circle and its edges within the tolerance, drawn any way', () => {
    for (const line of outline.geometry.coordinates) {
      for (const [i, b] of line.entries()) {
        // Where a line is cut at ±180 it ends on a drawn edge, not on the circle.
        const isVertex = Math.abs(b[0] ?? 0) < 180;
        if (isVertex) expect(Math.abs(fromCentre(b) - km) * 1000).toBeLessThan(0.1);
        const a = line[i - 1];
        if (!a) continue;
        for (const point of pointsOfEdge(a, b)) {
          expect(Math.abs(fromCentre(point) - km) * 1000).toBeLessThanOrEqual(tolerance);
        }
      }
    }
  });

  test('is valid by RFC 7946', () => {
    expect(validityFaults(area.geometry)).toEqual([]);
  });

  test('covers what is in range and nothing else', () => {
    const random = seeded(km);
    const near = Array.from({ length: 100 }, (): [number, number] => [
      centre[0] + (random() - 0.5) * (km / 60),
      Math.max(-89.999, Math.min(89.999, centre[1] + (random() - 0.5) * (km / 60))),
    ]).filter(([lng]) => Math.abs(lng) <= 180);
    for (const point of [...pointsOnGlobe(200, random), ...near]) {
      const distance = fromCentre(point);
      if (Math.abs(distance - km) * 1000 <= tolerance) continue;
      expect(covers(area.geometry, point), `${point} at ${distance} km`).toBe(distance < km);
    }
  });
});

/** Points of an edge drawn straight in longitude and latitude, in Web Mercator, and along a geodesic. */
function pointsOfEdge([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position[] {
  const path = geodesicPath([ax, ay], [bx, by]);
  return [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((t) => {
    const x = ax + (bx - ax) * t;
    const mercator = unmercatorLat(mercatorLat(ay) * (1 - t) + mercatorLat(by) * t);
    return [[x, ay + (by - ay) * t], [x, mercator], [...path.at(path.metres * t)]];
  });
}

test('a ring of half the globe covers all of it', () => {
  const { area, outline } = ring([27.5, 53.9], kilometres(20_003.9314), metres(100));
  expect(area.geometry.coordinates).toEqual([
    [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ],
  ]);
  expect(outline.geometry.coordinates).toEqual([]);
});

test.each([
  [
    'a latitude beyond the pole',
    [27, 95],
    500,
    'The latitude 95 is not between −90 and 90. Latitude and longitude may have been swapped.',
  ],
  [
    'a longitude beyond the date line',
    [190, 5],
    500,
    'The longitude 190 is not between −180 and 180.',
  ],
  ['no number for a latitude', [27, Number.NaN], 500, 'The latitude NaN is not a number.'],
  ['no range', [27, 53], 0, 'The range 0 km is not above zero.'],
  ['a range below zero', [27, 53], -5, 'The range -5 km is not above zero.'],
  ['no number for a range', [27, 53], Number.NaN, 'The range NaN is not a number of kilometres.'],
  [
    'a range beyond half the globe',
    [27, 53],
    20_004,
    'The range 20004 km is beyond half the globe, 20003 km: every point is within it.',
  ],
] as const)('refuses %s in a sentence', (_, centre, km, sentence) => {
  expect(() => ring(centre, kilometres(km), metres(10))).toThrow(sentence);
});
