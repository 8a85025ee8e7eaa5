import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import { distanceKm } from '../geodesy/wgs84.ts';
import { discAround } from './area-disc.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const areas: Record<string, AreaGeometry> = {
  'a box': [[box(23, 51, 32, 56)]],
  'islands on both sides of the date line': [
    [box(177, -19, 180, -16)],
    [box(-180, -18, -179, -16)],
  ],
  'a cap around the pole': [[box(-180, -90, 180, -75)]],
};

describe.each(Object.entries(areas))('the disc around %s', (_, area) => {
  const { centre, radius } = discAround(area);
  const farthest = Math.max(
    ...area
      .flat(2)
      // What lies on the pole closes the cap's ring and is no border.
      .filter(([, lat = 0]) => lat > -90)
      .map(([lng = 0, lat = 0]) => distanceKm(centre, [lng, lat])),
  );

  test('holds every vertex', () => {
    expect(farthest).toBeLessThanOrEqual(radius);
  });

  test('is not much larger than it must be', () => {
    expect(radius).toBeLessThan(1.02 * farthest);
  });
});

test('a disc has its middle in the middle, whatever seam runs through it', () => {
  const [lng] = discAround(areas['islands on both sides of the date line'] ?? []).centre;
  expect(Math.abs(lng)).toBeGreaterThan(178);
  const [, lat] = discAround(areas['a cap around the pole'] ?? []).centre;
  expect(lat).toBeCloseTo(-90, 0);
});
