import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { interiorOf } from './interior.ts';

const box = (west: number, south: number, east: number, north: number): Position[][] => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

describe('the interior of an area', () => {
  test('cut at the date line holds the date line, by either name', () => {
    const holds = interiorOf([box(170, 60, 180, 65), box(-180, 60, -170, 65)]);
    expect([holds([180, 62]), holds([-180, 62])]).toEqual([true, true]);
    expect([holds([180, 66]), holds([-180, 66])]).toEqual([false, false]);
  });

  test.each([-1, 1])('around a pole holds the pole and the date line: %d', (side) => {
    const ring = box(-180, 75, 180, 90).map((positions) =>
      positions.map(([lng = 0, lat = 0]) => [lng, side * lat]),
    );
    const holds = interiorOf([ring[0] ? [ring[0]] : []]);
    expect(holds([0, side * 90])).toBe(true);
    expect(holds([180, side * 80])).toBe(true);
    expect(holds([180, side * 70])).toBe(false);
  });

  test('leaves out a hole, and what lies beside', () => {
    const holds = interiorOf([[...box(0, 40, 20, 55), ...box(6, 44, 14, 51)]]);
    expect(holds([3, 50])).toBe(true);
    expect(holds([10, 48])).toBe(false);
    expect(holds([21, 48])).toBe(false);
  });
});

test('polygons of one area may overlap: it is their union', () => {
  const holds = interiorOf([box(0, 0, 10, 10), box(5, 0, 15, 10)]);
  expect([2, 7, 12, 17].map((lng) => holds([lng, 5]))).toEqual([true, true, true, false]);
});
