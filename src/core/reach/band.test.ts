import { describe, expect, test } from 'vitest';
import { covers, pointsOnGlobe, seeded } from '../../../tests/support/planar.ts';
import { validityFaults } from '../../../tests/support/validity.ts';
import { distanceKm } from '../geodesy/wgs84.ts';
import type { LngLat } from '../units.ts';
import { kilometres, metres } from '../units.ts';
import { band } from './band.ts';
import { ring } from './ring.ts';

const cases: readonly (readonly [string, LngLat, number, number])[] = [
  ['Iskander from Minsk', [27.5667, 53.9], 400, 500],
  ['over the North Pole, the higher claim alone', [60, 80], 1000, 1500],
  ['over the North Pole, both claims', [60, 80], 1500, 3000],
  ['over the date line, the higher claim alone', [170, -17], 900, 1500],
  ['over the date line, both claims', [178, -17], 900, 1500],
  ['over both poles', [10, 10], 12_000, 13_000],
  ['over one pole, then both', [125.75, 39.03], 12_000, 15_000],
  ['claims a metre apart', [27.5667, 53.9], 499.999, 500],
  ['up to half the globe', [27.5667, 53.9], 500, 20_003.9314],
];

describe.each(cases)('a band %s', (_, centre, low, high) => {
  const tolerance = metres(high / 10);
  const { between, core, lowOutline, highOutline } = band(
    centre,
    kilometres(low),
    kilometres(high),
    tolerance,
  );

  test('covers what only the higher claim reaches', () => {
    if (!between) throw new Error('The claims differ, so there is something between them.');
    expect(validityFaults(between.geometry).slice(0, 3)).toEqual([]);
    for (const point of pointsOnGlobe(3000, seeded(high))) {
      const distance = distanceKm(centre, point);
      if (Math.min(Math.abs(distance - low), Math.abs(distance - high)) * 1000 < tolerance)
        continue;
      expect(covers(between.geometry, point)).toBe(distance > low && distance < high);
    }
  });

  test('has the rings of its claims as its core and its outlines', () => {
    const lowRing = ring(centre, kilometres(low), tolerance);
    expect(core).toEqual(lowRing.area);
    expect(lowOutline).toEqual(lowRing.outline);
    expect(highOutline).toEqual(ring(centre, kilometres(high), tolerance).outline);
  });
});

test('claims that agree leave nothing between them', () => {
  const { between, core } = band([27, 53], kilometres(500), kilometres(500), metres(50));
  expect(between).toBeNull();
  expect(core).toEqual(ring([27, 53], kilometres(500), metres(50)).area);
});

test('claims in the wrong order are refused', () => {
  expect(() => band([27, 53], kilometres(500), kilometres(400), metres(50))).toThrow(
    'The lowest claim, 500 km, is above the highest, 400 km.',
  );
});
