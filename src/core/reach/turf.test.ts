import { booleanPointInPolygon, buffer, circle, distance, area as turfArea } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { squareKm } from '../geodesy/area-size.ts';
import { destination, distanceKm } from '../geodesy/wgs84.ts';
import type { LngLat } from '../units.ts';
import { kilometres, metres } from '../units.ts';
import { distanceFrom } from './area-distance.ts';
import { areaOrigin } from './origin.ts';
import { reach } from './reach.ts';
import { ring } from './ring.ts';

/** Turf is the vocabulary; where its sphere or its plane is measurably wrong this room does the work. */

const minsk: LngLat = [27.5667, 53.9];

function lineOf({ geometry }: Feature<Polygon | MultiPolygon>): LngLat[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.flat().map(([lng = 0, lat = 0]: Position): LngLat => [lng, lat]);
}

const worst = (line: readonly LngLat[], km: number, distanceTo: (p: LngLat) => number): number =>
  Math.max(...line.map((point) => Math.abs(distanceTo(point) - km)));

describe('beside Turf', () => {
  test('a ring of 500 km: its circle is more than a kilometre off, ours less than a centimetre', () => {
    const theirs = lineOf(circle([...minsk], 500, { units: 'kilometers' }));
    const ours = lineOf(ring(minsk, kilometres(500), metres(50)).area);
    expect(worst(theirs, 500, (p) => distanceKm(minsk, p))).toBeGreaterThan(1);
    expect(worst(ours, 500, (p) => distanceKm(minsk, p))).toBeLessThan(1e-5);
  });

  test.each([
    ['Minsk', minsk, 500, 0.3, 1.8],
    ['Quito', [-78.5, -0.2], 2000, 4, 12],
    ['near the pole', [40, 88], 500, 1.5, 3],
  ] as const)(
    'the scaffold and the ring trued from it, vertex by vertex: %s',
    (_, at, km, least, most) => {
      const scaffold = lineOf(circle([...at], km, { units: 'kilometers', steps: 16 }));
      const trued = lineOf(ring(at, kilometres(km), metres(10)).area);
      for (const [i, vertex] of scaffold.entries()) {
        const bearing = (-360 * i) / 16;
        // Each of its vertices is in the ring, on the same bearing, moved to its distance.
        const set = destination(at, bearing, kilometres(km));
        expect(Math.min(...trued.map((p) => distanceKm(p, set)))).toBeLessThan(1e-5);
        expect(Math.abs(distanceKm(at, set) - km)).toBeLessThan(1e-8);
        expect(distanceKm(set, vertex)).toBeLessThan(most);
      }
      expect(worst(scaffold, km, (p) => distanceKm(at, p))).toBeGreaterThan(least);
    },
  );

  test('a ring over a pole: its circle leaves out the cap', () => {
    const pyongyang: LngLat = [125.75, 39.03];
    const pole: [number, number] = [-60, 89];
    expect(distanceKm(pyongyang, pole)).toBeLessThan(12_000);
    expect(booleanPointInPolygon(pole, circle([...pyongyang], 12_000))).toBe(false);
    expect(booleanPointInPolygon(pole, ring(pyongyang, kilometres(12_000), metres(100)).area)).toBe(
      true,
    );
  });

  test('a buffer of 500 km about a country: its line is kilometres off, ours within the tolerance', () => {
    const coordinates = [
      [
        [23.2, 51.5],
        [32.7, 53.3],
        [28.2, 56.1],
        [25.8, 54.8],
        [23.2, 51.5],
      ],
    ];
    const theirs = lineOf(
      buffer({ type: 'Polygon', coordinates }, 500, { units: 'kilometers' }) as Feature<Polygon>,
    );
    const origin = areaOrigin([coordinates], 4000);
    const ours = reach({
      from: [origin],
      range: kilometres(500),
      mode: 'somewhere',
      tolerance: metres(50),
    });
    const distanceTo = distanceFrom([origin], 'somewhere');
    expect(worst(theirs, 500, distanceTo)).toBeGreaterThan(1.5);
    expect(worst(lineOf(ours.area), 500, distanceTo)).toBeLessThan(0.05);
  });

  test('Ostróda is more than 500 km from Minsk, though its distance says less', () => {
    const ostroda: [number, number] = [19.9649, 53.6967];
    expect(distance([...minsk], ostroda)).toBeLessThan(distanceKm(minsk, ostroda) - 1);
  });

  test('an area: its sphere is a few tenths of a percent off', () => {
    const box: Position[][] = [
      [
        [23, 51],
        [32, 51],
        [32, 56],
        [23, 56],
        [23, 51],
      ],
    ];
    const theirs = turfArea({ type: 'Polygon', coordinates: box }) / 1e6;
    expect(Math.abs(theirs / squareKm([box]) - 1)).toBeGreaterThan(0.002);
  });
});
