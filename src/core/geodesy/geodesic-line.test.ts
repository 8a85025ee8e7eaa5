import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../units.ts';
import { metres } from '../units.ts';
import { geodesicLine } from './geodesic-line.ts';
import { distanceMetres } from './wgs84.ts';

const lines: readonly (readonly [string, LngLat, LngLat, number])[] = [
  ['from Minsk to Warsaw', [27.5667, 53.9], [21.0122, 52.2297], 1],
  ['over the date line', [139.7, 35.7], [-122.4, 37.8], 2],
  ['past the North Pole', [27.5667, 53.9], [-150, 65], 1],
  ['over the North Pole', [30, 60], [-150, 60], 2],
  ['along the equator', [-10, 0], [10, 0], 1],
  ['between antipodes', [10, 20], [-170, -20], 2],
  ['of no length', [10, 20], [10, 20], 0],
];

describe.each(lines)('a geodesic %s', (_, a, b, pieces) => {
  const { coordinates } = geodesicLine(a, b, metres(500)).geometry;
  const steps = coordinates.flatMap((line) =>
    line.slice(1).map((to, i): [Position, Position] => [line[i] ?? [], to]),
  );

  test('joins its ends and is as long as the way between them', () => {
    expect(coordinates).toHaveLength(pieces);
    const drawn = steps.reduce((sum, [p, q]) => sum + distanceMetres(lngLat(p), lngLat(q)), 0);
    // A line over a pole has a gap there, within the tolerance.
    expect(Math.abs(drawn - distanceMetres(a, b))).toBeLessThan(pieces > 1 ? 500 : 5);
    if (pieces === 0) return;
    expect(distanceMetres(lngLat(coordinates[0]?.[0]), a)).toBeLessThan(1e-3);
    expect(distanceMetres(lngLat(coordinates.at(-1)?.at(-1)), b)).toBeLessThan(1e-3);
  });

  test('stays within the tolerance of the shortest way', () => {
    for (const [p, q] of steps) {
      const middle: LngLat = [((p[0] ?? 0) + (q[0] ?? 0)) / 2, ((p[1] ?? 0) + (q[1] ?? 0)) / 2];
      const detour = distanceMetres(a, middle) + distanceMetres(middle, b) - distanceMetres(a, b);
      // A point 500 m beside a line of 400 km or more makes the way less than 5 m longer, but near its ends.
      expect(detour).toBeLessThan(30);
    }
  });

  test('keeps to the globe and never jumps', () => {
    for (const [p, q] of steps) {
      expect(Math.abs(p[0] ?? 0)).toBeLessThanOrEqual(180);
      if (Math.abs(p[1] ?? 0) < 89) expect(Math.abs((p[0] ?? 0) - (q[0] ?? 0))).toBeLessThan(180);
    }
  });
});

function lngLat(position: Position | undefined): LngLat {
  return [position?.[0] ?? 0, position?.[1] ?? 0];
}
