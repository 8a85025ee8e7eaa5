import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers } from '../../../tests/support/planar.ts';
import { runs } from '../../../tests/support/properties.ts';
import { validityFaults } from '../../../tests/support/validity.ts';
import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import { squareKm } from '../geodesy/area-size.ts';
import type { Drawn } from '../geodesy/drawn.ts';
import type { LngLat } from '../units.ts';
import { kilometres, metres } from '../units.ts';
import { distanceFrom } from './area-distance.ts';
import { areaOrigin, type Origin, pointOrigin } from './origin.ts';
import { reach } from './reach.ts';
import { ring } from './ring.ts';

const TOLERANCE = 200;

const lng = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -89.5, max: 89.5, noNaN: true });
const point = fc.tuple(lng, lat);
const range = fc.double({ min: 20, max: 15_000, noNaN: true });

/** In hundredths of a degree: borders are the same or a kilometre apart, as those of one map are. */
const degrees = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(100 * min), max: Math.floor(100 * max) }).map((n) => n / 100);

/** A four-cornered area within one turn of longitude. */
const area = fc.tuple(degrees(-179, 160), degrees(-85, 75), degrees(0.1, 19), degrees(0.1, 9)).map(
  ([west, south, width, height]): AreaGeometry => [
    [
      [
        [west, south],
        [west + width, south + height / 3],
        [west + width / 2, south + height],
        [west, south + height / 2],
        [west, south],
      ],
    ],
  ],
);

const drawn = (from: Origin[], km: number, minus: Origin[] = []): Drawn =>
  reach({ from, minus, range: kilometres(km), mode: 'somewhere', tolerance: metres(TOLERANCE) });

const prepared = (geometry: AreaGeometry): Origin => areaOrigin(geometry, 2000);

/** Whether a drawn region covers a point; null too near to its line, or on the seam where it is cut, to tell. */
function tells(
  { area: feature }: Drawn,
  origins: Origin[],
  km: number,
  at: LngLat,
): boolean | null {
  if (Math.abs(at[0]) > 180 - 1e-9) return null;
  const off = Math.abs(distanceFrom(origins, 'somewhere')(at) - km) * 1000;
  return off < 1.5 * TOLERANCE ? null : covers(feature.geometry, [...at]);
}

const shifted = (geometry: AreaGeometry, by: number): AreaGeometry =>
  geometry.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x + by, y])));

function sizeOf({ area: { geometry } }: Drawn): number {
  return squareKm(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
}

describe('a reach', () => {
  test('is valid, and covers just what is in range', () => {
    fc.assert(
      fc.property(area, range, fc.array(point, { minLength: 5, maxLength: 5 }), (a, km, points) => {
        const origin = prepared(a);
        const region = drawn([origin], km);
        expect(validityFaults(region.area.geometry)).toEqual([]);
        for (const at of points) {
          const covered = tells(region, [origin], km, at);
          if (covered !== null) {
            expect(covered).toBe(distanceFrom([origin], 'somewhere')(at) < km);
          }
        }
      }),
      { ...runs(12), endOnFailure: true },
    );
  });

  test('never loses a point as the range grows', () => {
    fc.assert(
      fc.property(
        area,
        range,
        fc.double({ min: 1.01, max: 1.3, noNaN: true }),
        point,
        (a, km, by, at) => {
          const origin = prepared(a);
          const before = tells(drawn([origin], km), [origin], km, at);
          const after = tells(drawn([origin], km * by), [origin], km * by, at);
          expect(before === true && after === false).toBe(false);
          expect(sizeOf(drawn([origin], km * by))).toBeGreaterThan(sizeOf(drawn([origin], km)));
        },
      ),
      { ...runs(8), endOnFailure: true },
    );
  });

  test('of a point is the ring about it', () => {
    fc.assert(
      fc.property(point, range, point, (centre, km, at) => {
        const origin = pointOrigin(centre);
        const region = drawn([origin], km);
        const round = ring(centre, kilometres(km), metres(TOLERANCE));
        expect(validityFaults(region.area.geometry)).toEqual([]);
        expect(sizeOf(region) / sizeOf(round)).toBeCloseTo(1, 1);
        expect(tells(region, [origin], km, at)).toBe(tells(round, [origin], km, at));
      }),
      runs(50),
    );
  });

  test('from several origins contains the reach from each', () => {
    fc.assert(
      fc.property(area, point, range, point, (a, b, km, at) => {
        const origins = [prepared(a), pointOrigin(b)];
        const union = tells(drawn(origins, km), origins, km, at);
        for (const origin of origins) {
          const part = tells(drawn([origin], km), [origin], km, at);
          expect(part === true && union === false).toBe(false);
        }
      }),
      { ...runs(8), endOnFailure: true },
    );
  });

  test('beyond a base shares nothing with it, and with it makes up the whole', () => {
    fc.assert(
      fc.property(area, area, range, point, (a, b, km, at) => {
        const [added, base] = [prepared(a), prepared(b)];
        const region = drawn([added], km, [base]);
        expect(validityFaults(region.area.geometry)).toEqual([]);
        const inAdded = tells(drawn([added], km), [added], km, at);
        const inBase = tells(drawn([base], km), [base], km, at);
        if (inAdded === null || inBase === null) return;
        expect(covers(region.area.geometry, [...at])).toBe(inAdded && !inBase);
      }),
      { ...runs(8), endOnFailure: true },
    );
  });

  test('from mirrored origins is mirrored', () => {
    fc.assert(
      fc.property(area, range, (a, km) => {
        const mirrored = a.map((rings) =>
          rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, -y]).reverse()),
        );
        const [north, south] = [a, mirrored].map((side) => sizeOf(drawn([prepared(side)], km)));
        expect(Math.abs((north ?? 0) / (south ?? 1) - 1)).toBeLessThan(0.005);
      }),
      { ...runs(10), endOnFailure: true },
    );
  });

  test('moves along with its origin around the globe', () => {
    fc.assert(
      fc.property(
        area,
        range,
        fc.double({ min: -1, max: 1, noNaN: true }),
        point,
        (a, km, by, at) => {
          const moved = shifted(a, by);
          const origin = prepared(moved);
          const there: LngLat = [Math.max(-180, Math.min(180, at[0] + by)), at[1]];
          if (there[0] !== at[0] + by) return;
          const here = tells(drawn([prepared(a)], km), [prepared(a)], km, at);
          const beyond = tells(drawn([origin], km), [origin], km, there);
          if (here !== null && beyond !== null) expect(beyond).toBe(here);
        },
      ),
      { ...runs(8), endOnFailure: true },
    );
  });
});
